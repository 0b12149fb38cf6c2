/** Tests of timelines as CSV. */
@NullMarked
package org.hustings.timeline.form.csv;

import org.jspecify.annotations.NullMarked;
