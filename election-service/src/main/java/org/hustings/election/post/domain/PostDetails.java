package org.hustings.election.post.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** All of a post that its editors may change at will. */
@Embeddable
public record PostDetails(
        String label,
        @Nullable String slug,
        @Nullable String role,
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "term_years") @Nullable Integer termYears,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "maximum_term") @Nullable
        MaximumTerm maximumTerm,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "last_elected_on") @Nullable
        PartialDate lastElectedOn,

        @JdbcTypeCode(SqlTypes.JSON) List<Identifier> identifiers,

        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources) {

    /** The years after which an election is due: the term, or the longest one allowed if that is shorter. */
    public @Nullable Integer yearsToNextElection() {
        if (termYears == null || maximumTerm == null) {
            return maximumTerm == null ? termYears : maximumTerm.years();
        }
        return Integer.valueOf(Math.min(termYears, maximumTerm.years()));
    }

    /**
     * By when the post has to be filled again, or null if nobody can say.
     *
     * @param elected when an election recorded here last filled it
     */
    public @Nullable PartialDate nextElectionDueBy(@Nullable LocalDate elected) {
        var last = latest(lastElectedOn, elected == null ? null : PartialDate.of(elected.toString()));
        var years = yearsToNextElection();
        return last == null || years == null ? null : last.plusYears(years);
    }

    private static @Nullable PartialDate latest(@Nullable PartialDate stated, @Nullable PartialDate recorded) {
        if (stated == null || recorded == null) {
            return stated == null ? recorded : stated;
        }
        return stated.isCertainlyAfter(recorded) ? stated : recorded;
    }
}
