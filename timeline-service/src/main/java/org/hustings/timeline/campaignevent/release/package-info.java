/**
 * Publishes drafts when their time comes: in each copy of the service a worker looks for what is due, and each entry is
 * published by one of them. Start at {@link org.hustings.timeline.campaignevent.release.Releaser}.
 */
@NullMarked
package org.hustings.timeline.campaignevent.release;

import org.jspecify.annotations.NullMarked;
