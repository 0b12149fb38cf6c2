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

    /** Learns that the election was deleted at this version, if it is newer than the facts held. */
    public ElectionCopy vanish(ElectionFacts last) {
        return last.version() > facts.version() ? new ElectionCopy(last, true, outcome) : this;
    }

    /** Takes the facts anew, also where the same version is held: the copy may say something else than its source. */
    public ElectionCopy relearn(ElectionFacts heard) {
        return heard.version() >= facts.version() ? new ElectionCopy(heard, false, outcome) : this;
    }

    /** Takes the deletion anew, also where the same version is held. */
    public ElectionCopy vanishAgain(ElectionFacts last) {
        return last.version() >= facts.version() ? new ElectionCopy(last, true, outcome) : this;
    }

    /** Takes anew whom the result elects, also where the same result is held. */
    public ElectionCopy concludeAgain(Outcome heard) {
        return outcome == null || heard.resultVersion() >= outcome.resultVersion()
                ? new ElectionCopy(facts, gone, heard)
                : this;
    }

    /** Learns whom the result elects, if the result is newer than the one held. */
    public ElectionCopy conclude(Outcome heard) {
        return outcome == null || heard.resultVersion() > outcome.resultVersion()
                ? new ElectionCopy(facts, gone, heard)
                : this;
    }
}
