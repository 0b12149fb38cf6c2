package org.hustings.candidate.candidacy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What follows for a candidate from who held the post.
 *
 * @param incumbency null where nothing follows, so that the editor's word stands
 */
public record DerivedIncumbency(
        CandidateId candidate, @Nullable Incumbency incumbency) {}
