package org.hustings.election.exchange.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.commons.calendar.CalendarText;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.timetable.DateChange;
import org.hustings.election.timetable.MilestoneStatus;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What the description of an event says of a milestone: what a calendar has no property for. */
record MilestoneDescription(ElectionPhase phase, TimetableEntry entry) {

    /** A line for each thing there is to say. */
    String text() {
        var lines = new ArrayList<String>();
        add(lines, entry.note());
        add(lines, roughness());
        add(lines, confidence());
        add(lines, ofTheElection());
        entry.changes().forEach(change -> add(lines, move(change)));
        entry.sources().forEach(source -> add(lines, source(source)));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(CalendarText.of(line));
        }
    }

    private @Nullable String roughness() {
        return DateSpan.isRough(entry.date()) ? "The date is approximate: %s".formatted(said(entry.date())) : null;
    }

    private @Nullable String confidence() {
        return switch (entry.confidence()) {
            case ANNOUNCED -> null;
            case PRECEDENT -> "The date rests on what was done before.";
            case ESTIMATE -> "The date is an estimate.";
        };
    }

    private @Nullable String ofTheElection() {
        if (entry.status() == MilestoneStatus.HAPPENED) {
            return null;
        }
        if (phase == ElectionPhase.CANCELLED) {
            return "The election is cancelled.";
        }
        return phase == ElectionPhase.POSTPONED ? "The election is postponed." : null;
    }

    private static String move(DateChange change) {
        var circumstances = Stream.of(
                        change.movedBy() == null ? null : "by " + change.movedBy(),
                        change.announcedAt() == null ? null : "announced " + said(change.announcedAt()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "Moved from %s to %s%s: %s"
                .formatted(
                        said(change.from()),
                        said(change.to()),
                        circumstances.isEmpty() ? "" : " (" + circumstances + ")",
                        change.reason());
    }

    private static String source(Source source) {
        var parts = Stream.of(source.title(), source.publisher(), address(source.url()));
        return "Source: " + parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static @Nullable String address(@Nullable URI url) {
        return url == null ? null : url.toString();
    }

    private static String said(PartialDate date) {
        var parts = new ArrayList<>(List.of(date.value()));
        if (date.zone() != null) {
            parts.add(date.zone());
        }
        return String.join(" ", parts);
    }
}
