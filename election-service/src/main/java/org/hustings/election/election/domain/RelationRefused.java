package org.hustings.election.election.domain;

import java.util.List;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;
import org.hustings.commons.problem.Violation;

/** An election cannot stand to another as it was to: as its part, or in its place. */
public class RelationRefused extends DomainException {

    private RelationRefused(String pointer, String code, String message) {
        super(
                Kind.RULE_VIOLATED,
                "relation-refused",
                "The elections cannot stand to each other so",
                "%s %s".formatted(pointer, message),
                List.of(Violation.at(pointer, code, message)));
    }

    /** The parent is a single ballot, or of the level of the part. */
    static RelationRefused level(ElectionLevel part, ElectionLevel parent) {
        return new RelationRefused(
                "/parentId",
                "parent-not-above",
                "is an election of level %s, which has no part of level %s".formatted(parent, part));
    }

    /** An election was to be part of itself. */
    public static RelationRefused ownParent() {
        return new RelationRefused("/parentId", "own-parent", "is the election itself");
    }

    /** An election was to take its own place. */
    public static RelationRefused replacesItself() {
        return new RelationRefused("/replacesId", "replaces-itself", "is the election itself");
    }

    /** Another election has taken the place already. */
    public static RelationRefused replacedAlready() {
        return new RelationRefused("/replacesId", "replaced-already", "is replaced by another election already");
    }

    /** Only a by-election has a reason of one. */
    static RelationRefused noByElection() {
        return new RelationRefused(
                "/byElectionReason", "by-election-reason-unexpected", "belongs to an election of type SPECIAL alone");
    }

    /** A group that has parts was to stand no longer above them. */
    static RelationRefused levelOfParts(ElectionLevel part) {
        return new RelationRefused("/level", "level-not-above-parts", "has parts of level " + part);
    }

    /** An election with counted votes was to become a group. */
    static RelationRefused levelOfCount() {
        return new RelationRefused("/level", "group-with-result", "only a BALLOT has electorates' votes counted");
    }
}
