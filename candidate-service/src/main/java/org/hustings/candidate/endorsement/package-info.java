/**
 * Endorsements: who says what of a candidacy, in which capacity, and whether that still stands.
 *
 * <p>Owns table {@code endorsement}. An endorsement belongs to the election of its candidacy and is not there for the
 * public while one of the two is a draft. Commands lock the endorsing person before the candidacy, and both before the
 * endorsement, as merges do. Start at {@link org.hustings.candidate.endorsement.domain.Endorsement}.
 */
@NullMarked
package org.hustings.candidate.endorsement;

import org.jspecify.annotations.NullMarked;
