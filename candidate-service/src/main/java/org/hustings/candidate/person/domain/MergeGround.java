package org.hustings.candidate.person.domain;

import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** Why two records are taken to be of one person, and where that is known from. */
public record MergeGround(String reason, @Nullable Source source) {}
