/**
 * Bulk import of campaign events, from the files that newsrooms make for TimelineJS.
 *
 * <p>Each form of files has a package of its own; both give slides, of which one importer makes entries by the commands
 * that editors have too. What is sent is kept, queued and taken up again by {@link org.hustings.commons.bulk}.
 */
@NullMarked
package org.hustings.timeline.imports;

import org.jspecify.annotations.NullMarked;
