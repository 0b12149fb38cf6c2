package org.hustings.timeline.electioncopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The steps and the dates of an election, from which the time of its campaign follows.
 *
 * <p>The campaign begins with the announcement: with the step, else with the milestone. An election that is past being
 * expected and has neither began with the earliest of its steps, of its milestones and of the day in its identifier.
 * It ends with the deadline for complaints, until which the result can be challenged; else with the declaration; else,
 * once there is a result or there will be none, with the last of its steps and the day in its identifier. Until then
 * it has no end. Days are whole days, and a date that is known only roughly counts from its first instant to its last.
 *
 * <p>Phases and milestones are text, as in entries: a word that the producer adds later must not stop the topic.
 */
record Course(String electionId, String phase, List<Step> steps, List<Milestone> milestones) {

    /** Milestones that belong to what comes after an election. */
    private static final Set<String> AFTERWARDS = Set.of("TERM_STARTS", "COMPLAINT_DEADLINE", "NEXT_ELECTION_DUE");

    private static final Set<String> OVER = Set.of(
            "RESULT_REPORTED",
            "RESULT_DECLARED",
            "CLOSED",
            "CHALLENGED",
            "UPHELD",
            "RERUN_ORDERED",
            "VOIDED",
            "CANCELLED");

    private static final int LENGTH_OF_DAY = 10;

    Campaign campaign() {
        return new Campaign(begins().orElse(null), ends().orElse(null));
    }

    private Optional<Instant> begins() {
        return earliest(stepsTo("ANNOUNCED"))
                .or(() -> earliest(milestone("ANNOUNCED")))
                .or(this::beginsSomewhere);
    }

    private Optional<Instant> beginsSomewhere() {
        var dated = milestones.stream()
                .filter(milestone -> milestone.stands() && !AFTERWARDS.contains(milestone.milestone()))
                .map(Milestone::date);
        return phase.equals("EXPECTED")
                ? Optional.empty()
                : earliest(Stream.of(dated, datesOfSteps(), day()).flatMap(dates -> dates));
    }

    private Optional<Instant> ends() {
        return latest(milestone("COMPLAINT_DEADLINE"))
                .or(() -> latest(stepsTo("RESULT_DECLARED")))
                .or(() -> latest(milestone("RESULT_DECLARED")))
                .or(() -> OVER.contains(phase) ? latest(Stream.concat(datesOfSteps(), day())) : Optional.empty());
    }

    private Stream<PartialDate> stepsTo(String to) {
        return steps.stream()
                .filter(step -> step.to().equals(to))
                .map(Step::effectiveAt)
                .filter(Objects::nonNull);
    }

    private Stream<PartialDate> datesOfSteps() {
        return steps.stream().map(Step::effectiveAt).filter(Objects::nonNull);
    }

    private Stream<PartialDate> milestone(String name) {
        return milestones.stream()
                .filter(milestone -> milestone.stands() && milestone.milestone().equals(name))
                .map(Milestone::date);
    }

    /** The day that ends the identifier. */
    private Stream<PartialDate> day() {
        var day = electionId.substring(Math.max(0, electionId.length() - LENGTH_OF_DAY));
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Stream.of(PartialDate.of(LocalDate.parse(day).toString()))
                : Stream.empty();
    }

    private static Optional<Instant> earliest(Stream<PartialDate> dates) {
        return dates.map(PartialDate::earliest).min(Comparator.naturalOrder());
    }

    private static Optional<Instant> latest(Stream<PartialDate> dates) {
        return dates.map(Course::after).max(Comparator.naturalOrder());
    }

    private static Instant after(PartialDate date) {
        return date.earliest().equals(date.latest()) ? wholeDay(date) : date.latest();
    }

    /** A campaign that ends at an instant lasts to the end of that day. */
    private static Instant wholeDay(PartialDate instant) {
        return PartialDate.of(instant.earliest().toString().substring(0, LENGTH_OF_DAY))
                .latest();
    }

    /** A change of the phase. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(String to, @Nullable PartialDate effectiveAt) {}

    /** A date of the timetable. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Milestone(
            String milestone, PartialDate date, @Nullable String status) {

        boolean stands() {
            return !"CANCELED".equals(status);
        }
    }
}
