/** Tests of timelines in the forms that others read. */
@NullMarked
package org.hustings.timeline.form;

import org.jspecify.annotations.NullMarked;
