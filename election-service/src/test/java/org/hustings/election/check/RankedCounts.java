package org.hustings.election.check;

import static org.hustings.election.result.ReportedCount.after;
import static org.hustings.election.result.ReportedCount.candidate;
import static org.hustings.election.result.ReportedCount.tally;

import java.util.UUID;
import org.hustings.election.result.ReportedCount;

/** Counts of ranked votes that reconcile. */
final class RankedCounts {

    static final UUID A = candidate(1);
    static final UUID B = candidate(2);
    static final UUID C = candidate(3);
    static final UUID D = candidate(4);

    private RankedCounts() {}

    private static ReportedCount thousand() {
        return ReportedCount.withoutRounds()
                .valid(1000L)
                .invalid(0L)
                .returned(1000L)
                .distributed(4000L);
    }

    /** Alternative vote: D, then C is excluded, in the end A has more than B. */
    static ReportedCount forOneSeat() {
        return thousand()
                .round(0L, tally(A, 400, false), tally(B, 300, false), tally(C, 200, false), tally(D, 100, false))
                .round(
                        20L,
                        after(A, 430, 30, false),
                        after(B, 310, 10, false),
                        after(C, 240, 40, false),
                        after(D, 0, -100, false))
                .round(70L, after(A, 520, 90, true), after(B, 410, 100, false), after(C, 0, -240, false));
    }

    /** Single transferable vote for two seats, quota 334: A's surplus goes over, D is excluded, B gets in. */
    static ReportedCount forTwoSeats() {
        return thousand()
                .round(tally(A, 450, true), tally(B, 260, false), tally(C, 190, false), tally(D, 100, false))
                .round(
                        6L,
                        after(A, 334, -116, true),
                        after(B, 320, 60, false),
                        after(C, 220, 30, false),
                        after(D, 120, 20, false))
                // Without a tally for A, whose votes stay, and for D, whose votes go.
                .round(46L, after(B, 370, 50, true), after(C, 250, 30, false));
    }
}
