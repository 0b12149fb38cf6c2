package org.hustings.candidate.endorsement.domain;

/**
 * How many endorse a candidacy: by stance those that stand, and apart from them those that were withdrawn. Drafts do
 * not count.
 */
public record EndorsementCounts(long supports, long opposes, long votedFor, long neutral, long withdrawn) {

    /** Of a candidacy that nobody endorses. */
    public static final EndorsementCounts NONE = new EndorsementCounts(0, 0, 0, 0, 0);

    /** So many that stand, of one stance. */
    public static EndorsementCounts ofStanding(EndorsementStance stance, long number) {
        return switch (stance) {
            case SUPPORTS -> new EndorsementCounts(number, 0, 0, 0, 0);
            case OPPOSES -> new EndorsementCounts(0, number, 0, 0, 0);
            case VOTED_FOR -> new EndorsementCounts(0, 0, number, 0, 0);
            case NEUTRAL -> new EndorsementCounts(0, 0, 0, number, 0);
        };
    }

    /** So many that were withdrawn, of whatever stance. */
    public static EndorsementCounts ofWithdrawn(long number) {
        return new EndorsementCounts(0, 0, 0, 0, number);
    }

    /** These and others. */
    public EndorsementCounts plus(EndorsementCounts more) {
        return new EndorsementCounts(
                supports + more.supports,
                opposes + more.opposes,
                votedFor + more.votedFor,
                neutral + more.neutral,
                withdrawn + more.withdrawn);
    }
}
