package org.hustings.election.post.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** All of a post that its editors may change at will. */
@Embeddable
public record PostDetails(
        String label,
        @Nullable String role,
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "term_years") @Nullable Integer termYears,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "maximum_term") @Nullable
        MaximumTerm maximumTerm,

        @JdbcTypeCode(SqlTypes.JSON) List<Identifier> identifiers,

        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources) {}
