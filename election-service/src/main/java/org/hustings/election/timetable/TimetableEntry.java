package org.hustings.election.timetable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** A milestone of an election with its date, and the dates it had before. */
@Schema(
        name = "TimetableEntry",
        description = "A milestone of an election with its date, and the dates it had before.",
        examples = """
                {
                  "milestone": "BALLOT_CLOSES",
                  "date": {"value": "2017-04-19", "approximate": false},
                  "kind": "DEADLINE",
                  "status": "CONFIRMED",
                  "confidence": "ANNOUNCED",
                  "sequence": 1,
                  "sources": [
                    {
                      "title": "Len McCluskey re-elected as Unite general secretary",
                      "publisher": "Sky News",
                      "publishedOn": {"value": "2017-04-21", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    }
                  ],
                  "changes": [
                    {
                      "from": {"value": "2018", "approximate": false},
                      "to": {"value": "2017-04-19", "approximate": false},
                      "reason": "Brought forward by a year, so that the term runs to 2020",
                      "movedBy": "Len McCluskey",
                      "announcedAt": {"value": "2016-12-06", "approximate": false},
                      "source": {
                        "title": "Len McCluskey re-elected as Unite general secretary",
                        "publisher": "Sky News",
                        "publishedOn": {"value": "2017-04-21", "approximate": false},
                        "kind": "NEWS",
                        "language": "en"
                      }
                    }
                  ]
                }""")
public record TimetableEntry(
        @Schema(description = "What the date is about.") Milestone milestone,
        @Schema(description = "The date as it stands.") PartialDate date,
        @Schema(description = "Deadline or occurrence.") MilestoneKind kind,
        @Schema(description = "How far it has come.") MilestoneStatus status,
        @Schema(description = "What the date rests on.") DateConfidence confidence,

        @Nullable @Schema(description = "Anything else about it, in words.")
        String note,

        @Schema(
                description =
                        "Rises when the date is moved, cancelled or taken up again (the SEQUENCE of iCalendar, RFC 5545).",
                minimum = "0")
        int sequence,

        @Schema(description = "Where the date is known from.")
        List<Source> sources,

        @Schema(description = "The moves of the date, oldest first.")
        List<DateChange> changes,

        @Nullable @Schema(description = "What it follows from, if nobody recorded it.")
        Derivation derivedFrom) {

    /** Copies its lists. */
    public TimetableEntry {
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    TimetableEntry moved(NewDateMove move) {
        var kept = Stream.concat(changes.stream(), Stream.of(move.from(date))).toList();
        return new TimetableEntry(
                milestone, move.to(), kind, status, confidence, note, sequence + 1, sources, kept, null);
    }

    /** The entry for a milestone that follows from another one. */
    static TimetableEntry derived(Milestone milestone, TimetableEntry base, Derivation rule) {
        return new TimetableEntry(
                milestone,
                base.date().plusYears(rule.years()),
                MilestoneKind.DEADLINE,
                MilestoneStatus.PLANNED,
                DateConfidence.ESTIMATE,
                null,
                0,
                base.sources(),
                List.of(),
                rule);
    }

    /** This derived entry after the one it follows from has changed. */
    TimetableEntry following(TimetableEntry base, Derivation rule) {
        var wanted = base.date().plusYears(rule.years());
        if (wanted.equals(date) && rule.equals(derivedFrom) && counts()) {
            return this;
        }
        var taken = counts() ? status : MilestoneStatus.PLANNED;
        var kept = wanted.equals(date)
                ? changes
                : Stream.concat(changes.stream(), Stream.of(DateChange.following(base.milestone(), date, wanted)))
                        .toList();
        return new TimetableEntry(
                milestone, wanted, kind, taken, confidence, note, sequence + 1, base.sources(), kept, rule);
    }

    /** The entry of an election that will not come to it; what has happened has happened. */
    TimetableEntry cancelled() {
        return status == MilestoneStatus.HAPPENED || status == MilestoneStatus.CANCELED
                ? this
                : with(MilestoneStatus.CANCELED);
    }

    boolean follows() {
        return derivedFrom != null;
    }

    TimetableEntry changed(TimetableEntryPatch change) {
        return new TimetableEntry(
                milestone,
                date,
                change.kind(),
                change.status(),
                change.confidence(),
                change.note(),
                sequence + (isCanceled(status) == isCanceled(change.status()) ? 0 : 1),
                change.sources(),
                changes,
                derivedFrom);
    }

    private TimetableEntry with(MilestoneStatus changed) {
        return changed(new TimetableEntryPatch(kind, changed, confidence, note, sources));
    }

    boolean contradicts(TimetableEntry earlier) {
        return counts()
                && earlier.counts()
                && earlier.milestone.comesBefore(milestone)
                && earlier.date.isCertainlyAfter(date);
    }

    /** The entry as it should have been all along: the moves of its date stay. Now known itself, it follows from nothing. */
    public TimetableEntry corrected(NewTimetableEntry known) {
        return new TimetableEntry(
                milestone,
                known.date(),
                known.kind(),
                Objects.requireNonNullElse(known.status(), status),
                Objects.requireNonNullElse(known.confidence(), confidence),
                known.note(),
                sequence,
                sources,
                changes,
                null);
    }

    boolean counts() {
        return !isCanceled(status);
    }

    private static boolean isCanceled(MilestoneStatus status) {
        return status == MilestoneStatus.CANCELED;
    }
}
