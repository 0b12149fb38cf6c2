/** Drafts that publish themselves, by several workers at once. */
@NullMarked
package org.hustings.timeline.campaignevent.release;

import org.jspecify.annotations.NullMarked;
