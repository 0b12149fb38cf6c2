/**
 * The entries of timelines: how they are written and published, and how timelines are read.
 *
 * <p>Owns {@code campaign_event} and what its triggers keep to read timelines by. An entry is changed by
 * {@link org.hustings.timeline.campaignevent.application.Entries} alone, whoever asks for it. Start there to write, and at
 * {@link org.hustings.timeline.campaignevent.application.TimelineReader} to read.
 */
@NullMarked
package org.hustings.timeline.campaignevent;

import org.jspecify.annotations.NullMarked;
