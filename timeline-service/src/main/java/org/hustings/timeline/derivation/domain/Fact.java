package org.hustings.timeline.derivation.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the record of an election or of a candidate says and an entry tells. Codes are text here: one that the producer
 * adds later must not stop the topic.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.MilestoneReached.class, name = "milestone"),
    @JsonSubTypes.Type(value = Fact.ElectorateReported.class, name = "electorate"),
    @JsonSubTypes.Type(value = Fact.ReportMade.class, name = "report"),
    @JsonSubTypes.Type(value = Fact.DateStatusSet.class, name = "date-status"),
    @JsonSubTypes.Type(value = Fact.CandidatesLocked.class, name = "candidates-locked"),
    @JsonSubTypes.Type(value = Fact.Replaced.class, name = "replaced"),
    @JsonSubTypes.Type(value = Fact.Nominated.class, name = "nominated"),
    @JsonSubTypes.Type(value = Fact.SupportWithdrawn.class, name = "support-withdrawn"),
    @JsonSubTypes.Type(value = Fact.OutcomeReached.class, name = "outcome")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Fact {

    /** When it happened, where the record says so. */
    default @Nullable PartialDate happenedOn() {
        return null;
    }

    /** Where it is known from. */
    default List<Source> reports() {
        return List.of();
    }

    /** The same without what may tell of a person, who is to be forgotten; it keeps the date that is told. */
    default Fact erased(Instant recordedAt) {
        return this;
    }

    /** Whether it is still said as it was, though the record has gone on to say {@code now}. */
    default boolean outlasts(Fact now) {
        return false;
    }

    /** What of the record says it, where that is more than its resource: one member may say one of several things. */
    default String part(String resource) {
        return resource;
    }

    /** A milestone that happened and is told by no phase. */
    record MilestoneReached(
            String milestone,
            @Nullable PartialDate date,
            @Nullable String note,
            @Nullable List<Source> sources) implements Fact {
        @Override
        public @Nullable PartialDate happenedOn() {
            return date;
        }

        @Override
        public List<Source> reports() {
            return orNone(sources);
        }
    }

    /** How many may vote, or were sent papers. */
    record ElectorateReported(
            long size,
            String basis,
            @Nullable PartialDate asOf,
            @Nullable String note,
            @Nullable List<Source> sources) implements Fact {
        @Override
        public @Nullable PartialDate happenedOn() {
            return asOf;
        }

        @Override
        public List<Source> reports() {
            return orNone(sources);
        }
    }

    /** The report of the scrutineer. */
    record ReportMade(
            @Nullable Long distributed,
            @Nullable Long returned,
            @Nullable Long invalid,
            @Nullable String counter,
            @Nullable Boolean satisfied,
            @Nullable PartialDate receivedAt,
            @Nullable PartialDate publishedAt,
            @Nullable List<Source> sources)
            implements Fact {
        @Override
        public @Nullable PartialDate happenedOn() {
            return publishedAt == null ? receivedAt : publishedAt;
        }

        @Override
        public List<Source> reports() {
            return orNone(sources);
        }
    }

    /** How sure the date of the election is. */
    record DateStatusSet(String status) implements Fact {}

    /** That the list of candidates was closed, or opened again. */
    record CandidatesLocked(boolean locked) implements Fact {}

    /** The election that took the place of this one. */
    record Replaced(String by) implements Fact {}

    /** Who nominated a candidate. */
    record Nominated(List<Nomination> nominations) implements Fact {
        @Override
        public List<Source> reports() {
            return nominations.stream()
                    .map(Nomination::source)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        @Override
        public Fact erased(Instant recordedAt) {
            return new Nominated(
                    nominations.stream().map(Nomination::withoutSource).toList());
        }
    }

    /** How many nominated. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Nomination(long count, String unit, @Nullable Source source) {
        private Nomination withoutSource() {
            return new Nomination(count, unit, null);
        }
    }

    /** A candidate whom somebody no longer supports. */
    record SupportWithdrawn(
            @Nullable String by,
            @Nullable PartialDate at,
            @Nullable String reason,
            @Nullable Source source) implements Fact {
        @Override
        public @Nullable PartialDate happenedOn() {
            return at;
        }

        @Override
        public List<Source> reports() {
            return source == null ? List.of() : List.of(source);
        }

        @Override
        public Fact erased(Instant recordedAt) {
            return new SupportWithdrawn(null, Told.dateOf(at, reports(), recordedAt), null, null);
        }
    }

    /** What became of a candidate, where the entry of the result does not tell it. */
    record OutcomeReached(String outcome) implements Fact {
        private static final String PROJECTED_WINNER = "PROJECTED_WINNER";

        /** The release before kept any outcome where the projection is. */
        @Override
        public String part(String resource) {
            var isItsOwn = outcome.equals(PROJECTED_WINNER) || resource.endsWith("/" + outcome);
            return isItsOwn ? resource : resource + "/" + outcome;
        }

        @Override
        public boolean outlasts(Fact now) {
            return outcome.equals(PROJECTED_WINNER) && now.equals(new OutcomeReached("WINNER"));
        }
    }

    private static List<Source> orNone(@Nullable List<Source> sources) {
        return sources == null ? List.of() : sources;
    }
}
