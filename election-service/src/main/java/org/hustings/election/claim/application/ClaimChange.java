package org.hustings.election.claim.application;

import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimChangeKind;

/** What became of a claim. */
record ClaimChange(Claim claim, ClaimChangeKind kind) {}
