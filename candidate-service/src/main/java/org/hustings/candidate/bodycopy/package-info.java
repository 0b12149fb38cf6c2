/**
 * A read model of organisations and their posts, which another service owns.
 *
 * <p>Owns tables {@code organisation_copy} and {@code post_copy}, filled from topic {@code hustings.elections.v1} by the
 * reader of {@link org.hustings.candidate.electioncopy} and rebuilt with it. It may lag, so a command that names one
 * that is not here yet asks the owner once. Start at
 * {@link org.hustings.candidate.bodycopy.application.Organisations}.
 */
@NullMarked
package org.hustings.candidate.bodycopy;

import org.jspecify.annotations.NullMarked;
