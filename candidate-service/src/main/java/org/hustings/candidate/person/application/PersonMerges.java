package org.hustings.candidate.person.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.hustings.candidate.person.domain.MergeGround;
import org.hustings.candidate.person.domain.MergeNotFound;
import org.hustings.candidate.person.domain.MergeReversal;
import org.hustings.candidate.person.domain.MovedByMerge;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.person.domain.UnknownDuplicate;
import org.hustings.candidate.person.persistence.PersonMergeRepository;
import org.hustings.candidate.value.Erased;
import org.hustings.candidate.value.Ids;
import org.hustings.commons.security.Caller;

/**
 * Merges duplicates of people and undoes it: one at a time in the whole service, each one transaction in which all
 * records of the people concerned follow.
 *
 * <p>The merges are locked first, then the people, then what the observers of {@link PeopleReassigned} move: for why, see
 * docs/adr/0019.
 */
@ApplicationScoped
public class PersonMerges {

    private final PersonStore people;
    private final PersonMergeRepository merges;
    private final Event<PeopleReassigned> reassigned;
    private final Caller caller;
    private final Clock clock;

    PersonMerges(
            PersonStore people,
            PersonMergeRepository merges,
            Event<PeopleReassigned> reassigned,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.merges = merges;
        this.reassigned = reassigned;
        this.caller = caller;
        this.clock = clock;
    }

    /** Merges a duplicate into a person, both of whom stand for themselves until then. */
    @Transactional
    public PersonMerge merge(PersonId into, PersonId duplicateId, MergeGround ground) {
        people.lockMerges();
        var duplicate = people.lock(duplicateId);
        var person = people.unmerged(people.lock(into).orElseThrow(() -> new PersonNotFound(into)));
        var merge = PersonMerge.of(Ids.next(), into, duplicateId, ground, clock.instant(), caller.subject());
        var unmerged = people.unmerged(duplicate.orElseThrow(() -> new UnknownDuplicate(duplicateId)));
        people.store(unmerged.mergeInto(person, merge));
        merges.add(merge);
        reassign(merge, into);
        return get(into, merge.id());
    }

    /** Undoes a merge in which the person took part. The merges that came after it may stand. */
    @Transactional
    public PersonMerge undo(PersonId person, UUID id, String reason) {
        people.lockMerges();
        var merge = get(person, id);
        var duplicate = people.lock(merge.duplicate()).orElseThrow();
        var root = people.lockRoot(merge.duplicate()).orElseThrow();
        // Nothing is said any more of people whose data were erased.
        var why = duplicate.isErased() || root.isErased() ? Erased.NAME : reason;
        var reversal = new MergeReversal(clock.instant(), caller.subject(), why);
        var undone = merge.undo(reversal);
        people.store(duplicate.comeBackFrom(root, merge, reversal));
        merges.store(undone);
        reassign(merge, merge.duplicate());
        return undone;
    }

    /** Keeps how much a merge moved, besides what others moved; for whoever moved it. Of an undoing, nothing is kept. */
    @Transactional(TxType.MANDATORY)
    public void moved(UUID id, MovedByMerge moved) {
        merges.note(id, moved);
    }

    private void reassign(PersonMerge merge, PersonId root) {
        var roots = people.withDuplicates(merge.duplicate()).stream().collect(toMap(identity(), any -> root));
        reassigned.fire(new PeopleReassigned(merge.id(), roots));
    }

    private PersonMerge get(PersonId person, UUID id) {
        return merges.find(person, id, true).orElseThrow(() -> new MergeNotFound(person, id));
    }
}
