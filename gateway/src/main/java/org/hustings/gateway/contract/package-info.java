/**
 * Builds the one OpenAPI document out of those of the services, when the gateway is built. Nothing here runs in a started gateway.
 */
@NullMarked
package org.hustings.gateway.contract;

import org.jspecify.annotations.NullMarked;
