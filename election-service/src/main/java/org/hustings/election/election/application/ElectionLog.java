package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.claim.application.ClaimGuard;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.post.domain.MaximumTerm;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.RecordStore;
import org.hustings.election.result.ElectionResult;
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
        var facts = claims.facts(election);
        election.settle(derivedMilestones(election), ClaimGuard.electorates(election, facts));
        claims.check(election, facts);
        records.flush();
        revisions.append(change.apply(election));
    }

    /** To be called before a count takes the place of any before: what was claimed of that one does not bind it. */
    public void replaceResult(Election election, Instant now) {
        claims.replaceResult(election, now);
    }

    /** Keeps the election after a count. */
    public ElectionResult keepCount(Election election) {
        keep(election, changed -> ElectionEvents.resultRecorded(changed, resultOf(changed)));
        return resultOf(election);
    }

    /** Notes what has to do with an election and is no part of it. */
    public void noteApart(Change change) {
        revisions.append(change);
    }

    /** Removes an election that was never published. */
    public void remove(Election election, Change deleted) {
        claims.forget(election);
        records.remove(election);
        revisions.append(deleted);
    }

    private static ElectionResult resultOf(Election election) {
        return Objects.requireNonNull(election.result(), "a count is the result of its election");
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
