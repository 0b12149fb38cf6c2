/** Tests of timelines as Atom. */
@NullMarked
package org.hustings.timeline.form.atom;

import org.jspecify.annotations.NullMarked;
