/** Tests of what the revisions of entries hold. */
@NullMarked
package org.hustings.timeline.campaignevent.messaging;

import org.jspecify.annotations.NullMarked;
