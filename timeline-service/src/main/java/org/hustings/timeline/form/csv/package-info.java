/** Timelines as CSV (RFC 4180). Start at {@link org.hustings.timeline.form.csv.TimelineCsv}. */
@NullMarked
package org.hustings.timeline.form.csv;

import org.jspecify.annotations.NullMarked;
