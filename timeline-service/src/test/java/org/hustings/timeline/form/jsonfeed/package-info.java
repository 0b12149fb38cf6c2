/** Tests of timelines as JSON Feed. */
@NullMarked
package org.hustings.timeline.form.jsonfeed;

import org.jspecify.annotations.NullMarked;
