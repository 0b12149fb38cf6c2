/** An event as TimelineJS has it, a slide, and what is read from it. Start at {@link org.hustings.timeline.imports.slide.Slide}. */
@NullMarked
package org.hustings.timeline.imports.slide;

import org.jspecify.annotations.NullMarked;
