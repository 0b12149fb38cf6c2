/**
 * Which service owns which path. Plain Java, without a framework, so that the contract can be checked against it.
 */
@NullMarked
package org.hustings.gateway.route;

import org.jspecify.annotations.NullMarked;
