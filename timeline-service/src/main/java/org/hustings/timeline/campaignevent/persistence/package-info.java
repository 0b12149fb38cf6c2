/** Where the entries of the timelines are kept. */
@NullMarked
package org.hustings.timeline.campaignevent.persistence;

import org.jspecify.annotations.NullMarked;
