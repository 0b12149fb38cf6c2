/**
 * What comes from other services' topics: consumed at least once, acted on once (IDEMPOTENT CONSUMER).
 *
 * <p>A service declares one method per channel and hands each record to {@link org.hustings.commons.inbox.Inbox} with
 * its {@link org.hustings.commons.inbox.EventHandlers}. A record that cannot be read or handled goes to the dead letter
 * topic and the topic goes on; a failure that passes, such as a database that is away, is tried until it has passed. What
 * is not handled by the time that the service goes down is left for its next start.
 */
@NullMarked
package org.hustings.commons.inbox;

import org.jspecify.annotations.NullMarked;
