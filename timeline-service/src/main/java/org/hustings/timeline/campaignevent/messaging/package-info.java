/** Campaign events on their topic: {@code hustings.campaign-events.v1}, key = election id. */
@NullMarked
package org.hustings.timeline.campaignevent.messaging;

import org.jspecify.annotations.NullMarked;
