package org.hustings.timeline.derivation.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * A change that a timeline tells, with what its entry says of it.
 *
 * <p>Phases, milestones and statuses are text here: a word that the producer adds later must not stop the topic.
 */
public sealed interface Occurrence {

    /** When it happened, where the change says so. */
    @Nullable
    PartialDate date();

    /** Where it is known from. */
    List<Source> sources();

    /** The same without what may tell of a person, who is to be forgotten; it keeps the date that is told. */
    default Occurrence erased(Instant recordedAt) {
        return this;
    }

    /** An election that is expected. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ElectionExpected(@Nullable List<Source> reportedBy) implements Occurrence {

        @Override
        public @Nullable PartialDate date() {
            return null;
        }

        @Override
        public List<Source> sources() {
            return orNone(reportedBy);
        }
    }

    /** An election that went into another phase. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PhaseChanged(
            String from,
            String to,
            @Nullable PartialDate effectiveAt,
            @Nullable String reason,
            @Nullable String cancellationReason,
            @Nullable Source source)
            implements Occurrence {

        @Override
        public @Nullable PartialDate date() {
            return effectiveAt;
        }

        @Override
        public List<Source> sources() {
            return orNone(source);
        }
    }

    /** A milestone of the timetable that got another date. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DateMoved(
            String milestone,
            PartialDate from,
            PartialDate to,
            @Nullable String reason,
            @Nullable String movedBy,
            @Nullable PartialDate announcedAt,
            @Nullable Source source)
            implements Occurrence {

        @Override
        public @Nullable PartialDate date() {
            return announcedAt;
        }

        @Override
        public List<Source> sources() {
            return orNone(source);
        }
    }

    /** A person who stands in the election. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CandidateDeclared(
            UUID candidateId,
            boolean incumbent,
            @Nullable String description,
            @Nullable PartialDate declaredOn,
            @Nullable List<Source> reportedBy)
            implements Occurrence {

        /** The same of a candidate of whom more is known now. */
        public CandidateDeclared corrected(boolean incumbentNow, @Nullable String descriptionNow) {
            return new CandidateDeclared(candidateId, incumbentNow, descriptionNow, declaredOn, reportedBy);
        }

        @Override
        public Occurrence erased(Instant recordedAt) {
            return new CandidateDeclared(
                    candidateId, incumbent, null, Told.dateOf(declaredOn, sources(), recordedAt), null);
        }

        @Override
        public @Nullable PartialDate date() {
            return declaredOn;
        }

        @Override
        public List<Source> sources() {
            return orNone(reportedBy);
        }
    }

    /** A candidate whose standing before the election changed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CandidateStatusChanged(
            UUID candidateId,
            @Nullable String from,
            String to,
            @Nullable PartialDate effectiveOn,
            @Nullable String reason,
            @Nullable Source source)
            implements Occurrence {

        @Override
        public Occurrence erased(Instant recordedAt) {
            return new CandidateStatusChanged(
                    candidateId, from, to, Told.dateOf(effectiveOn, sources(), recordedAt), null, null);
        }

        @Override
        public @Nullable PartialDate date() {
            return effectiveOn;
        }

        @Override
        public List<Source> sources() {
            return orNone(source);
        }
    }

    /** A result, or a result recorded again. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResultRecorded(
            String status,
            @Nullable Long validVotes,
            @Nullable String turnoutReported,
            @Nullable String turnoutComputed,
            List<Tally> tallies,
            @Nullable PartialDate countedOn,
            @Nullable List<Source> reportedBy)
            implements Occurrence {

        @Override
        public @Nullable PartialDate date() {
            return countedOn;
        }

        @Override
        public List<Source> sources() {
            return orNone(reportedBy);
        }
    }

    /** One candidate's votes in the round that decided. */
    record Tally(UUID candidateId, @Nullable Long votes, boolean elected) {}

    private static List<Source> orNone(@Nullable Source source) {
        return source == null ? List.of() : List.of(source);
    }

    private static List<Source> orNone(@Nullable List<Source> sources) {
        return sources == null ? List.of() : sources;
    }
}
