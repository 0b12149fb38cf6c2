/** The reads of forms. */
@NullMarked
package org.hustings.timeline.form.application;

import org.jspecify.annotations.NullMarked;
