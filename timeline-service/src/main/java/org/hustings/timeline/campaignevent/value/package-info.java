/**
 * What a campaign event is made of: its kind, its participants, its media, where a derived one comes from.
 *
 * <p>The shapes are the same in a request, in the database, in an answer and in an event, so one record serves all.
 */
@NullMarked
package org.hustings.timeline.campaignevent.value;

import org.jspecify.annotations.NullMarked;
