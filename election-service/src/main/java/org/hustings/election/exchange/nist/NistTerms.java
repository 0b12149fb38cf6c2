package org.hustings.election.exchange.nist;

import java.util.Locale;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.result.ResultStatus;
import org.hustings.election.value.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Our words in those of the standard; docs/exchange.md shows the same as tables. Where it has no word of its own it has
 * {@code other}, and beside it goes ours in its spelling.
 */
final class NistTerms {

    static final String OTHER = "other";
    static final String TOTAL = "total";
    static final String SUMMARY = "summary-contest";
    static final String WINNER = "winner";
    static final String PROJECTED_WINNER = "projected-winner";
    static final String DEFEATED = "defeated";

    private static final String SPECIAL_SCHEMES = "fips|local-level|national-level|ocd-id|state-level";

    private NistTerms() {}

    static String of(ElectionType type) {
        return switch (type) {
            case GENERAL -> "general";
            case PRIMARY -> "primary";
            case RUNOFF -> "runoff";
            case SPECIAL -> "special";
            case TRADE_UNION, PARTY_INTERNAL, MEMBERSHIP_BODY, REFERENDUM, OTHER -> OTHER;
        };
    }

    static String of(VoteVariation variation) {
        return switch (variation) {
            case APPROVAL -> "approval";
            case BORDA -> "borda";
            case CUMULATIVE -> "cumulative";
            case MAJORITY -> "majority";
            case N_OF_M -> "n-of-m";
            case PLURALITY -> "plurality";
            case PROPORTIONAL -> "proportional";
            case RANGE -> "range";
            case RCV -> "rcv";
            case SUPER_MAJORITY -> "super-majority";
            case OTHER -> OTHER;
        };
    }

    static String of(ResultStatus status) {
        return switch (status) {
            case PRE_ELECTION -> "pre-election";
            case UNOFFICIAL_PARTIAL -> "unofficial-partial";
            case UNOFFICIAL_COMPLETE -> "unofficial-complete";
            case CERTIFIED -> "certified";
            case CORRECTION -> "correction";
            case RECOUNT -> "recount";
        };
    }

    /** The standard knows no pause: a count that pauses is in process. */
    static String of(org.hustings.election.result.CountStatus status) {
        return switch (status) {
            case NOT_PROCESSED -> "not-processed";
            case IN_PROCESS, PAUSED -> "in-process";
            case COMPLETED -> "completed";
        };
    }

    /** What the phase says of a count whose result is not recorded. */
    static String of(ElectionPhase phase) {
        return switch (phase) {
            case COUNTING, RECOUNT -> "in-process";
            case RESULT_REPORTED, RESULT_DECLARED, CLOSED, CHALLENGED, UPHELD, RERUN_ORDERED -> "unknown";
            case EXPECTED,
                    ANNOUNCED,
                    NOMINATIONS_OPEN,
                    NOMINATIONS_CLOSED,
                    UNCONTESTED,
                    BALLOT_OPEN,
                    BALLOT_CLOSED,
                    POSTPONED,
                    CANCELLED,
                    VOIDED -> "not-processed";
        };
    }

    /** Whether a result of this status tells who lost as well as who won. */
    static boolean isDecided(ResultStatus status) {
        return switch (status) {
            case UNOFFICIAL_COMPLETE, CERTIFIED, CORRECTION -> true;
            case PRE_ELECTION, UNOFFICIAL_PARTIAL, RECOUNT -> false;
        };
    }

    static ExternalIdentifier of(Identifier identifier) {
        var scheme = identifier.scheme();
        return scheme.matches(SPECIAL_SCHEMES)
                ? new ExternalIdentifier(scheme, null, identifier.identifier())
                : new ExternalIdentifier(OTHER, scheme, identifier.identifier());
    }

    /** Our word beside {@code other}; null where the standard has a word. */
    static @Nullable String otherThan(String term, Enum<?> ours) {
        return term.equals(OTHER) ? spelled(ours) : null;
    }

    /** UPPER_SNAKE_CASE in the spelling of the standard. */
    static String spelled(Enum<?> ours) {
        return ours.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
