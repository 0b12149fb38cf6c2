package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.FollowedChange;
import org.hustings.timeline.derivation.persistence.FollowedChanges;

/**
 * Forgets what entries tell of people whose data was erased by its owner. Each record of the person is erased by an
 * event of its own, in any order; each clears what it tells of, past and present, and the entries are told anew from
 * what is left.
 *
 * <p>What an editor wrote is not touched but for the names of those who take part by id: it is the newsroom's own
 * record, and a name in its words is for an editor to take out.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Erasing {

    private final ChangeLog log;
    private final FollowedChanges changes;
    private final Traces traces;
    private final Reach reach;
    private final ForgottenWords words;

    Erasing(ChangeLog log, FollowedChanges changes, Traces traces, Reach reach, ForgottenWords words) {
        this.log = log;
        this.changes = changes;
        this.traces = traces;
        this.reach = reach;
        this.words = words;
    }

    /** Forgets what a candidacy of these people told, before its entries are told anew. */
    public void candidate(IncomingEvent erasure, String electionId, UUID candidateId, Collection<UUID> people) {
        log.erase(candidateId);
        words.of(erasure, () -> traces.ofCandidate(electionId, candidateId, people));
    }

    /** Forgets what an endorsement or a post holding told, before its entries are told anew. */
    public void followed(IncomingEvent erasure, UUID subject) {
        changes.of(List.of(subject)).forEach(FollowedChange::erase);
        words.of(erasure, () -> changes.entryIds(List.of(subject)));
    }

    /** Forgets the name of a person, before entries are told anew. */
    public void person(IncomingEvent erasure, UUID id) {
        var same = reach.same(Set.of(id));
        words.of(erasure, same, () -> traces.ofPeople(same));
    }
}
