/**
 * The gateway: the one address of the suite. It owns no data and knows no rule of an election.
 *
 * <p>A request for {@code /v1} goes through {@link org.hustings.gateway.proxy.Entrance}: limits, route, token, and then
 * the service that owns the path, with bodies streaming both ways on the event loop. Beside that the gateway serves the
 * merged contract at {@code /openapi} and its reading page.
 */
@NullMarked
package org.hustings.gateway;

import org.jspecify.annotations.NullMarked;
