package org.hustings.candidate.person.domain;

import java.time.Instant;

/** That a merge was taken back: when, by whom, and why. */
public record MergeReversal(Instant at, String by, String reason) {}
