package org.hustings.election.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** All of an organisation that its editors may change at will. */
@Embeddable
public record OrganisationDetails(
        String name,
        @Nullable String slug,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "other_names")
        List<String> otherNames,

        @Enumerated(EnumType.STRING) OrganisationClassification classification,

        @Column(name = "parent_id") @Nullable UUID parentId,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "founding_date") @Nullable
        PartialDate foundingDate,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "dissolution_date") @Nullable
        PartialDate dissolutionDate,

        @Column(name = "membership_reported") @Nullable Long membershipReported,

        @JdbcTypeCode(SqlTypes.JSON) List<Affiliation> affiliations,

        @JdbcTypeCode(SqlTypes.JSON) List<Identifier> identifiers,

        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources) {}
