package org.hustings.commons.claim.application;

import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimChangeKind;

/** What became of a claim that was judged anew. */
public record ClaimChange(Claim claim, ClaimChangeKind kind) {}
