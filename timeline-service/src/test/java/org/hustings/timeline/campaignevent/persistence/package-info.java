/** How the database reads timelines. */
@NullMarked
package org.hustings.timeline.campaignevent.persistence;

import org.jspecify.annotations.NullMarked;
