/**
 * What this service erases when the owner of the candidates has erased the data of one: the names under which sources
 * printed the votes.
 *
 * <p>Owns nothing. Names that came with a result of which no candidate is recorded are in no relation to a person, and
 * stay. Start at {@link org.hustings.election.erasure.PrintedNames}.
 */
@NullMarked
package org.hustings.election.erasure;

import org.jspecify.annotations.NullMarked;
