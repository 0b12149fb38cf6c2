/**
 * Results: the figures as they were reported, beside those that follow from them.
 *
 * <p>A reported figure is never changed. What can be computed (turnout, shares) stands beside it. Start at
 * {@link org.hustings.election.result.NewResult} and {@link org.hustings.election.result.ElectionResult}.
 */
@NullMarked
package org.hustings.election.result;

import org.jspecify.annotations.NullMarked;
