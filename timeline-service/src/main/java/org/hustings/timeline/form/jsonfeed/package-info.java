/** Timelines as JSON Feed 1.1. Start at {@link org.hustings.timeline.form.jsonfeed.JsonFeed}. */
@NullMarked
package org.hustings.timeline.form.jsonfeed;

import org.jspecify.annotations.NullMarked;
