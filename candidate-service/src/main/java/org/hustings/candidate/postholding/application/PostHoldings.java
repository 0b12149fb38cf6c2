package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Function;
import org.hustings.candidate.person.application.People;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;
import org.hustings.candidate.postholding.domain.Holder;
import org.hustings.candidate.postholding.domain.HolderIsDraft;
import org.hustings.candidate.postholding.domain.HoldingMove;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.hustings.candidate.postholding.domain.PostHoldingEvent;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.domain.PostHoldingNotFound;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.value.Ids;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.http.ExpectedVersion;

/**
 * The commands on post holdings: each is one transaction, and each change one revision in it.
 *
 * <p>Each holds the person before it locks the holding, as a merge of people does, so that neither waits for the other
 * for ever. Organisation and post are looked up before any of these begins.
 */
@ApplicationScoped
public class PostHoldings {

    private final PostHoldingStore holdings;
    private final PostNames names;
    private final People people;
    private final Clock clock;

    PostHoldings(PostHoldingStore holdings, PostNames names, People people, Clock clock) {
        this.holdings = holdings;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    /** Records that a person holds, or held, a post. */
    @Transactional
    public PostHolding record(PersonId named, PostHoldingEdit wanted, PostHoldingStatus status) {
        var person = people.hold(named).orElseThrow(() -> new PersonNotFound(named));
        person.refuseIfErased();
        refuseDraft(person, wanted);
        var holder = new Holder(person.id(), named);
        var id = new PostHoldingId(Ids.next());
        return holdings.add(new PostHoldingEvent.Recorded(
                PostHolding.recorded(id, holder, names.complete(wanted), status, clock.instant())));
    }

    /** Changes a holding from the version that the caller knows; a change that changes nothing leaves no trace. */
    @Transactional
    public PostHolding change(PostHoldingId id, ExpectedVersion expected, Function<PostHolding, PostHoldingEdit> edit) {
        var person = holder(id);
        var holding = locked(id);
        expected.check(holding.version());
        person.refuseIfErased();
        var wanted = names.complete(edit.apply(holding));
        refuseDraft(person, wanted);
        return holding.change(wanted, clock.instant())
                .map(event -> holdings.store(holding, event))
                .orElse(holding);
    }

    /** Moves the status. */
    @Transactional
    public PostHolding move(PostHoldingId id, HoldingMove move) {
        // Nothing is said any more of someone whose data were erased; the post goes on.
        var told = holder(id).isErased() ? move.withoutWords() : move;
        var holding = locked(id);
        return holdings.store(holding, holding.move(told, clock.instant()));
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(PostHoldingId id, ExpectedVersion expected) {
        holder(id);
        var holding = locked(id);
        expected.check(holding.version());
        holdings.remove(holding.delete(clock.instant()));
    }

    /** A holding of which something is claimed, which no one else changes before the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public PostHolding lock(PostHoldingId id) {
        holder(id).refuseIfErased();
        return locked(id);
    }

    /** Stores what claims make of a holding that the caller has locked. */
    @Transactional(TxType.MANDATORY)
    public void keep(PostHolding before, PostHolding after, ClaimEvent event) {
        holdings.keep(before, after, event);
    }

    private Person holder(PostHoldingId id) {
        return holdings.find(id)
                .flatMap(holding -> people.hold(holding.holder().recorded()))
                .orElseThrow(() -> new PostHoldingNotFound(id));
    }

    private PostHolding locked(PostHoldingId id) {
        return holdings.lock(id).orElseThrow(() -> new PostHoldingNotFound(id));
    }

    private static void refuseDraft(Person person, PostHoldingEdit wanted) {
        if (person.draft() && !wanted.draft()) {
            throw new HolderIsDraft(person.id());
        }
    }
}
