package org.hustings.candidate.electioncopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.electioncopy.persistence.ElectionCopyRepository;

/** Takes into the copies what is heard of elections, as far as it is news. */
@ApplicationScoped
public class ElectionLearning {

    private final ElectionCopyRepository copies;
    private final Event<ElectionConcluded> concluded;

    ElectionLearning(ElectionCopyRepository copies, Event<ElectionConcluded> concluded) {
        this.copies = copies;
        this.concluded = concluded;
    }

    /**
     * The copy as last committed. In a transaction of its own, which gives its connection back at once: a command that
     * needs one more would hold both, and many such commands would wait for each other.
     */
    @Transactional
    public Optional<ElectionCopy> find(ElectionId id) {
        return copies.find(id);
    }

    /** An election was created or changed. */
    @Transactional
    public void learn(ElectionFacts heard) {
        update(heard, copy -> copy.learn(heard));
    }

    /** An election was deleted. */
    @Transactional
    public void vanish(ElectionFacts last) {
        update(last, copy -> copy.vanish(last));
    }

    /** A result was recorded or corrected; whoever shows outcomes takes it over in the same transaction. */
    @Transactional
    public void conclude(ElectionFacts heard, Outcome outcome) {
        var copy = update(heard, before -> before.learn(heard).conclude(outcome));
        if (outcome.equals(copy.outcome())) {
            concluded.fire(new ElectionConcluded(heard.id(), outcome));
        }
    }

    private ElectionCopy update(ElectionFacts heard, UnaryOperator<ElectionCopy> lesson) {
        var before = copies.lock(heard);
        var after = lesson.apply(before);
        if (!after.equals(before)) {
            copies.store(after);
        }
        return after;
    }
}
