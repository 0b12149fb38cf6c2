package org.hustings.election.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hustings.election.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A count as a test has it reported: of the election of Unite in 2017, but for what the test says. */
public final class ReportedCount {

    public static final UUID MCCLUSKEY = candidate(101);
    public static final UUID COYNE = candidate(102);
    public static final UUID ALLINSON = candidate(103);

    private ResultStatus status = ResultStatus.UNOFFICIAL_COMPLETE;
    private CountStatus countStatus = CountStatus.COMPLETED;
    private @Nullable Long distributed = 1_062_049L;
    private @Nullable Long returned = 130_071L;
    private @Nullable Long invalid = 317L;
    private @Nullable Long outstanding;
    private @Nullable Long challenged;
    private @Nullable Long valid = 129_754L;
    private @Nullable List<InvalidPapers> reasons;
    private @Nullable ReportedTurnout turnout;
    private @Nullable UnitsReporting reporting;
    private @Nullable List<UnitCount> units;
    private final List<Round> rounds = new ArrayList<>();

    private ReportedCount() {}

    /** With three candidates in one round, the first of them elected. */
    public static ReportedCount ofUnite() {
        return withoutRounds()
                .round(tally(MCCLUSKEY, 59_067, true), tally(COYNE, 53_544, false), tally(ALLINSON, 17_143, false));
    }

    public static ReportedCount withoutRounds() {
        return new ReportedCount();
    }

    public static UUID candidate(int number) {
        return UUID.fromString("0198f2a0-0000-7000-8000-%012d".formatted(number));
    }

    public static Tally tally(UUID candidate, long votes, boolean elected) {
        return new Tally(candidate, "Somebody", votes, null, null, null, null, null, elected, null);
    }

    /** A tally of a later round: the votes held after it, and how many more they are than before. */
    public static Tally after(UUID candidate, long votes, long transfers, boolean elected) {
        return new Tally(candidate, "Somebody", votes, transfers, null, null, null, null, elected, null);
    }

    /** A tally with its share as printed, of who knows what. */
    public static Tally printed(UUID candidate, long votes, String share) {
        return new Tally(candidate, "Somebody", votes, null, null, null, share, null, false, null);
    }

    /** A tally that won a tie. */
    public static Tally tied(UUID candidate, long votes, TieBreak brokenBy) {
        return new Tally(candidate, "Somebody", votes, null, null, null, null, null, true, brokenBy);
    }

    public ReportedCount status(ResultStatus changed) {
        status = changed;
        return this;
    }

    public ReportedCount countStatus(CountStatus changed) {
        countStatus = changed;
        return this;
    }

    public ReportedCount distributed(@Nullable Long papers) {
        distributed = papers;
        return this;
    }

    public ReportedCount returned(@Nullable Long papers) {
        returned = papers;
        return this;
    }

    public ReportedCount invalid(@Nullable Long papers) {
        invalid = papers;
        return this;
    }

    public ReportedCount outstanding(long papers) {
        outstanding = papers;
        return this;
    }

    public ReportedCount challenged(long papers) {
        challenged = papers;
        return this;
    }

    public ReportedCount valid(@Nullable Long votes) {
        valid = votes;
        return this;
    }

    public ReportedCount reasons(InvalidPapers... papers) {
        reasons = List.of(papers);
        return this;
    }

    public ReportedCount turnout(String printed) {
        turnout = new ReportedTurnout(printed, null);
        return this;
    }

    public ReportedCount reporting(int units, int total) {
        reporting = new UnitsReporting(units, total);
        return this;
    }

    public ReportedCount units(UnitCount... counts) {
        units = List.of(counts);
        return this;
    }

    /** Adds a round, numbered on from the last. */
    public ReportedCount round(Tally... tallies) {
        return round(null, tallies);
    }

    /** Adds a round with the votes that are not transferable any more. */
    public ReportedCount round(@Nullable Long nonTransferable, Tally... tallies) {
        rounds.add(new Round(rounds.size() + 1, null, nonTransferable, List.of(tallies)));
        return this;
    }

    /** Adds a round as it is. */
    public ReportedCount round(Round round) {
        rounds.add(round);
        return this;
    }

    public NewResult reported() {
        return new NewResult(
                status,
                countStatus,
                null,
                distributed,
                returned,
                invalid,
                reasons,
                outstanding,
                challenged,
                valid,
                turnout,
                reporting,
                units,
                List.copyOf(rounds),
                null,
                PartialDate.of("2017-04-21"),
                null,
                null);
    }

    /** As the first count of its election. */
    public ElectionResult recorded() {
        return recordedAfter(null);
    }

    public ElectionResult recordedAfter(@Nullable ElectionResult previous) {
        var entry = CountEntry.after(previous, candidate(201), Instant.parse("2026-01-05T10:22:00Z"));
        return reported().completed(entry);
    }
}
