/**
 * Claims: what is said of the properties of records, kept side by side and ranked.
 *
 * <p>A record shows the best of what is claimed as a fact. Nothing here knows what the records are: a service adapts
 * its own to {@link org.hustings.commons.claim.ClaimedRecord}. Start at {@link org.hustings.commons.claim.Claims} for
 * what can be done, and at {@link org.hustings.commons.claim.Resolution} for the rule.
 */
@NullMarked
package org.hustings.commons.claim;

import org.jspecify.annotations.NullMarked;
