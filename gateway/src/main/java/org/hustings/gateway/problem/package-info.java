/**
 * What the gateway itself has to refuse, as RFC 9457 problems in the same shape as those of the services.
 */
@NullMarked
package org.hustings.gateway.problem;

import org.jspecify.annotations.NullMarked;
