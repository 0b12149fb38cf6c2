/**
 * Post holdings: who holds, or held, which post of which organisation, as whom, and how that came to an end.
 *
 * <p>Owns table {@code post_holding}. What happens to a holding, such as a suspension from the job, changes nothing of
 * the candidacies of its person; only whether a candidate is the incumbent follows from it, which
 * {@link org.hustings.candidate.candidacy} derives. Start at
 * {@link org.hustings.candidate.postholding.domain.PostHolding}.
 */
@NullMarked
package org.hustings.candidate.postholding;

import org.jspecify.annotations.NullMarked;
