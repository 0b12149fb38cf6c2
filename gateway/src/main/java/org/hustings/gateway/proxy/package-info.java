/**
 * The way of a request through the gateway to a service, and of the answer back. Start at {@link org.hustings.gateway.proxy.Entrance}.
 */
@NullMarked
package org.hustings.gateway.proxy;

import org.jspecify.annotations.NullMarked;
