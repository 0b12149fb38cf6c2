/** Tests of the feed of changes. */
@NullMarked
package org.hustings.timeline.changes;

import org.jspecify.annotations.NullMarked;
