package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.claim.application.ClaimGuard;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.post.domain.MaximumTerm;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.RecordStore;
import org.hustings.election.timetable.DerivedMilestones;
import org.hustings.election.timetable.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a changed election: what follows from the change is brought in line and held to what is claimed, then the row is
 * written and the revision appended, all in the caller's transaction. Every command ends here.
 */
@ApplicationScoped
public class ElectionLog {

    private final RecordStore records;
    private final ClaimGuard claims;
    private final RevisionLog revisions;

    ElectionLog(RecordStore records, ClaimGuard claims, RevisionLog revisions) {
        this.records = records;
        this.claims = claims;
        this.revisions = revisions;
    }

    /**
     * Keeps the election as it is after a command.
     *
     * @param change what happened, told of the election with its new version
     */
    public void keep(Election election, Function<Election, Change> change) {
        election.derive(derivedMilestones(election));
        claims.check(election);
        records.flush();
        revisions.append(change.apply(election));
    }

    /** Removes an election that was never published. */
    public void remove(Election election, Change deleted) {
        claims.forget(election);
        records.remove(election);
        revisions.append(deleted);
    }

    private DerivedMilestones derivedMilestones(Election election) {
        var rules = DerivedMilestones.none();
        if (election.timetable().find(Milestone.RESULT_DECLARED).isEmpty()) {
            return rules;
        }
        if (election.details().type() == ElectionType.TRADE_UNION) {
            rules = rules.withComplaintDeadline();
        }
        var post = election.details().postId();
        return post == null ? rules : withNextElection(rules, records.get(Post.class, post, true));
    }

    private static DerivedMilestones withNextElection(DerivedMilestones rules, Post post) {
        var years = post.details().yearsToNextElection();
        var maximum = post.details().maximumTerm();
        return years == null ? rules : rules.withNextElectionDue(years, authority(post, maximum, years));
    }

    private static String authority(Post post, @Nullable MaximumTerm maximum, int years) {
        return maximum != null && maximum.years() == years
                ? maximum.authority()
                : "Term of the post " + post.details().label();
    }
}
