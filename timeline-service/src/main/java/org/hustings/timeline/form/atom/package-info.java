/** Timelines as Atom feeds (RFC 4287). Start at {@link org.hustings.timeline.form.atom.AtomFeed}. */
@NullMarked
package org.hustings.timeline.form.atom;

import org.jspecify.annotations.NullMarked;
