package org.hustings.timeline.derivation.domain;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** English for the codes, dates and numbers in changes. A code without words here is spelt out as it is. */
final class Words {

    private static final Map<String, String> PHASES = Map.ofEntries(
            entry("EXPECTED", "Election expected"),
            entry("ANNOUNCED", "Election announced"),
            entry("NOMINATIONS_OPEN", "Nominations open"),
            entry("NOMINATIONS_CLOSED", "Nominations close"),
            entry("BALLOT_OPEN", "Ballot opens"),
            entry("BALLOT_CLOSED", "Ballot closes"),
            entry("COUNTING", "Count begins"),
            entry("RESULT_REPORTED", "Result reported"),
            entry("RESULT_DECLARED", "Result declared"),
            entry("CLOSED", "Election closed"),
            entry("UNCONTESTED", "Election uncontested"),
            entry("POSTPONED", "Election postponed"),
            entry("CANCELLED", "Election cancelled"),
            entry("RECOUNT", "Recount begins"),
            entry("CHALLENGED", "Result challenged"),
            entry("UPHELD", "Result upheld"),
            entry("RERUN_ORDERED", "Rerun ordered"),
            entry("VOIDED", "Election voided"));

    private static final Map<String, String> MILESTONES = Map.ofEntries(
            entry("ANNOUNCED", "Announcement"),
            entry("NOTICE_OF_ELECTION", "Notice of election"),
            entry("NOMINATIONS_OPEN", "Opening of nominations"),
            entry("NOMINATIONS_CLOSE", "Close of nominations"),
            entry("CANDIDATES_PUBLISHED", "Publication of the candidates"),
            entry("ELECTORAL_ROLL_DATE", "Date of the electoral roll"),
            entry("BALLOT_DISPATCH", "Dispatch of the ballot papers"),
            entry("BALLOT_OPENS", "Opening of the ballot"),
            entry("REPLACEMENT_PAPER_DEADLINE", "Deadline for replacement papers"),
            entry("BALLOT_CLOSES", "Close of the ballot"),
            entry("COUNT_STARTS", "Start of the count"),
            entry("COUNT_ENDS", "End of the count"),
            entry("RESULT_REPORTED", "Report of the result"),
            entry("SCRUTINEER_REPORT", "Scrutineer's report"),
            entry("RESULT_DECLARED", "Declaration of the result"),
            entry("TERM_STARTS", "Start of the term"),
            entry("COMPLAINT_DEADLINE", "Deadline for complaints"),
            entry("NEXT_ELECTION_DUE", "Latest day of the next election"));

    private static final Map<String, String> CANDIDATE_STATUSES = Map.of(
            "DECLARED", "%s stands again",
            "FILED", "%s files nomination papers",
            "QUALIFIED", "%s qualifies for the ballot",
            "WITHDRAWN", "%s withdraws",
            "DISQUALIFIED", "%s is disqualified",
            "EXCLUDED", "%s is excluded from the ballot",
            "DECEASED", "%s has died",
            "WRITE_IN", "%s stands as a write-in candidate");

    private static final Map<String, String> RESULTS = Map.of(
            "UNOFFICIAL_PARTIAL", "Partial result",
            "UNOFFICIAL_COMPLETE", "Result",
            "CERTIFIED", "Certified result",
            "CORRECTION", "Corrected result",
            "RECOUNT", "Result of the recount");

    private static final Map<String, String> STANCES = Map.of(
            "SUPPORTS", "%s supports %s",
            "OPPOSES", "%s opposes %s",
            "VOTED_FOR", "%s declares a vote for %s",
            "NEUTRAL", "%s stays neutral about %s");

    private static final Map<String, String> WITHDRAWALS = Map.of(
            "SUPPORTS", "%s no longer supports %s",
            "OPPOSES", "%s no longer opposes %s",
            "VOTED_FOR", "%s takes back the declared vote for %s",
            "NEUTRAL", "%s no longer stays neutral about %s");

    private static final Map<String, String> HOLDINGS = Map.of(
            "ACTIVE", "%s is %s again",
            "SUSPENDED", "%s is suspended as %s",
            "RESIGNED", "%s resigns as %s",
            "DISMISSED", "%s is dismissed as %s",
            "ENDED", "%s is no longer %s");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private Words() {}

    static String phase(String code) {
        return PHASES.getOrDefault(code, "Election: " + plain(code));
    }

    static String milestone(String code) {
        return MILESTONES.getOrDefault(code, plain(code));
    }

    static String candidateStatus(String code, String name) {
        var words = CANDIDATE_STATUSES.get(code);
        return words == null ? "%s: %s".formatted(name, plain(code)) : words.formatted(name);
    }

    static String stance(String code, String endorser, String candidate) {
        var words = STANCES.get(code);
        return words == null
                ? "%s on %s: %s".formatted(endorser, candidate, plain(code))
                : words.formatted(endorser, candidate);
    }

    static String withdrawal(String code, String endorser, String candidate) {
        return WITHDRAWALS
                .getOrDefault(code, "%s withdraws a statement about %s")
                .formatted(endorser, candidate);
    }

    static String holding(String from, String to, String name, String post) {
        if (from.equals("SUSPENDED") && to.equals("ACTIVE")) {
            return "%s is no longer suspended as %s".formatted(name, post);
        }
        var words = HOLDINGS.get(to);
        return words == null ? "%s, %s: %s".formatted(name, post, plain(to)) : words.formatted(name, post);
    }

    /** The first name that is known. */
    static String nameOr(@Nullable String known, @Nullable String told, String nobody) {
        if (known != null) {
            return known;
        }
        return told == null ? nobody : told;
    }

    static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String result(String code) {
        return RESULTS.getOrDefault(code, "Result");
    }

    /** {@code RESULT_DECLARED} as "result declared". */
    static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String date(PartialDate date) {
        var value = date.value();
        var words =
                switch (date.precision()) {
                    case YEAR -> Year.parse(value).toString();
                    case MONTH -> MONTH.format(YearMonth.parse(value));
                    case DAY -> DAY.format(LocalDate.parse(value));
                    case INSTANT ->
                        INSTANT.format(utc(OffsetDateTime.parse(value).toInstant()));
                };
        return Boolean.TRUE.equals(date.approximate()) ? "about " + words : words;
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Sentences one after another, each with its full stop; null when there is none. */
    static @Nullable String sentences(@Nullable String... sentences) {
        var text = Stream.of(sentences)
                .filter(Objects::nonNull)
                .filter(sentence -> !sentence.isBlank())
                .map(Words::closed)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private static String closed(String sentence) {
        var text = sentence.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
