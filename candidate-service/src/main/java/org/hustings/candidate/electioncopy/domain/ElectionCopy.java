package org.hustings.candidate.electioncopy.domain;

import org.jspecify.annotations.Nullable;

/**
 * An election as last heard of.
 *
 * <p>What is heard may be late, repeated or out of order: the topic delivers again, and the owner's answer may be newer
 * than the topic. So the record and the outcome are each ordered by the version of the election that they come from: a
 * version not above the one held teaches nothing. They are held apart, because the owner's answer can be ahead of the
 * very event that brings the result.
 *
 * @param gone whether the election was deleted; the copy stays, so that an older event does not bring it back
 */
public record ElectionCopy(
        ElectionFacts facts, boolean gone, @Nullable Outcome outcome) {

    /** An election heard of for the first time. */
    public static ElectionCopy of(ElectionFacts facts) {
        return new ElectionCopy(facts, false, null);
    }

    /** Learns the facts, if they are newer than those held. */
    public ElectionCopy learn(ElectionFacts heard) {
        return heard.version() > facts.version() ? new ElectionCopy(heard, false, outcome) : this;
    }

    /** Learns that the election was deleted at this version, if it is newer than the facts held; its result goes with it. */
    public ElectionCopy vanish(ElectionFacts last) {
        return last.version() > facts.version() ? gone(last) : this;
    }

    /** Takes the facts anew, also where the same version is held: the copy may say something else than its source. */
    public ElectionCopy relearn(ElectionFacts heard) {
        return heard.version() >= facts.version() ? new ElectionCopy(heard, false, outcome) : this;
    }

    /** Takes the deletion anew, also where the same version is held. */
    public ElectionCopy vanishAgain(ElectionFacts last) {
        return last.version() >= facts.version() ? gone(last) : this;
    }

    /** Takes anew whom the result elects, also where the same result is held. */
    public ElectionCopy concludeAgain(Outcome heard) {
        return outcome == null || heard.resultVersion() >= outcome.resultVersion() ? concluded(heard) : this;
    }

    /** Learns whom the result elects, if the result is newer than the one held. */
    public ElectionCopy conclude(Outcome heard) {
        return outcome == null || heard.resultVersion() > outcome.resultVersion() ? concluded(heard) : this;
    }

    /** Whether a complete result elects fewer than there are seats. */
    public boolean leavesSeats() {
        return outcome != null && outcome.certainty() == Certainty.COMPLETE && outcome.winners() < facts.seats();
    }

    private ElectionCopy gone(ElectionFacts last) {
        return new ElectionCopy(last, true, outcome == null ? null : Outcome.open(last.version()));
    }

    /** The result of an election that was deleted since went with it, in whatever order the two are heard of. */
    private ElectionCopy concluded(Outcome heard) {
        var takenBack = gone && heard.resultVersion() < facts.version();
        return new ElectionCopy(facts, gone, takenBack ? Outcome.open(facts.version()) : heard);
    }
}
