package org.hustings.election.exchange.nist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.Round;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.PartialDate;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What is known of an election and has no place of its own in the standard, a line for each thing. */
final class NistNotes {

    private NistNotes() {}

    static String of(ElectionRecord election) {
        var lines = new ArrayList<String>();
        lines.add(
                election.cancellationReason() == null
                        ? "Phase: %s".formatted(election.phase())
                        : "Phase: %s (%s)".formatted(election.phase(), election.cancellationReason()));
        election.timetable().stream().map(NistNotes::milestone).forEach(lines::add);
        election.electorates().stream()
                .map(electorate -> "Electorate: %d (%s)".formatted(electorate.size(), electorate.basis()))
                .forEach(lines::add);
        if (election.result() != null) {
            addResult(election.result(), lines);
        }
        Stream.concat(
                        election.sources().stream(),
                        election.result() == null ? Stream.of() : election.result().sources().stream())
                .distinct()
                .map(NistNotes::source)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void addResult(ElectionResult result, List<String> lines) {
        add("Papers distributed", result.papersDistributed(), lines);
        add("Valid votes", result.validVotes(), lines);
        var turnout = result.turnoutReported();
        add("Turnout as reported, per cent", turnout == null ? null : turnout.value(), lines);
        add("Counted", value(result.countedAt()), lines);
        add("Declared", value(result.declaredAt()), lines);
        for (var round : result.rounds()) {
            addRound(round, lines);
        }
    }

    private static void addRound(Round round, List<String> lines) {
        add("Round %d, quota".formatted(round.number()), round.quota(), lines);
        add("Round %d, non-transferable".formatted(round.number()), round.nonTransferable(), lines);
    }

    private static void add(String label, @Nullable Object value, List<String> lines) {
        if (value != null) {
            lines.add("%s: %s".formatted(label, value));
        }
    }

    private static String milestone(TimetableEntry entry) {
        return "%s: %s (%s)".formatted(entry.milestone(), entry.date().value(), entry.status());
    }

    private static String source(Source source) {
        return Stream.of(source.title(), source.publisher(), value(source.publishedOn()), source.url())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "Source: ", ""));
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
