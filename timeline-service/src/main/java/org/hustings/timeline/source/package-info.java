/**
 * Where an election's timeline is known from: each source once, with how many entries it supports and for how many it is
 * the only one.
 *
 * <p>Owns {@code timeline_source}, which triggers of the database keep. Start at
 * {@link org.hustings.timeline.source.application.CitedSources}.
 */
@NullMarked
package org.hustings.timeline.source;

import org.jspecify.annotations.NullMarked;
