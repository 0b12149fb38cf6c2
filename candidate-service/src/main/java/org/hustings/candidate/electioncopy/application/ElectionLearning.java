package org.hustings.candidate.electioncopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hustings.candidate.electioncopy.domain.Count;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.electioncopy.persistence.ElectionCopyRepository;
import org.hustings.candidate.electioncopy.persistence.TallyRepository;

/** Takes into the copies what is heard of elections, as far as it is news. */
@ApplicationScoped
public class ElectionLearning {

    private final ElectionCopyRepository copies;
    private final TallyRepository tallies;
    private final Event<ElectionConcluded> concluded;
    private final Event<ElectionLearnt> learnt;

    ElectionLearning(
            ElectionCopyRepository copies,
            TallyRepository tallies,
            Event<ElectionConcluded> concluded,
            Event<ElectionLearnt> learnt) {
        this.copies = copies;
        this.tallies = tallies;
        this.concluded = concluded;
        this.learnt = learnt;
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

    /** An election was deleted, and with it the result that outcomes follow from. */
    @Transactional
    public void vanish(ElectionFacts last) {
        takeBack(update(last, copy -> copy.vanish(last)));
    }

    /** A result was recorded or corrected; whoever shows outcomes takes it over in the same transaction. */
    @Transactional
    public void conclude(ElectionFacts heard, Outcome outcome, Count count) {
        var copy = update(heard, before -> before.learn(heard).conclude(outcome));
        takeOver(copy, outcome, count);
    }

    /** What the topic says last of an election, where its copy is built anew. */
    @Transactional
    public void relearn(ElectionFacts last) {
        update(last, copy -> copy.relearn(last));
    }

    /** That the topic says last of an election that it was deleted, where its copy is built anew. */
    @Transactional
    public void vanishAgain(ElectionFacts last) {
        takeBack(update(last, copy -> copy.vanishAgain(last)));
    }

    /**
     * The last result that the topic tells of, where the copy is built anew. Its facts teach nothing new as a rule,
     * since most elections go on after their result.
     */
    @Transactional
    public void concludeAgain(ElectionFacts heard, Outcome outcome, Count count) {
        var copy = update(heard, before -> before.learn(heard).concludeAgain(outcome));
        takeOver(copy, outcome, count);
    }

    private void takeBack(ElectionCopy copy) {
        var outcome = copy.outcome();
        if (copy.gone() && outcome != null) {
            takeOver(copy, outcome, new Count(outcome.resultVersion(), null, List.of()));
        }
    }

    private void takeOver(ElectionCopy copy, Outcome outcome, Count count) {
        if (outcome.equals(copy.outcome())) {
            var election = copy.facts().id();
            tallies.replace(election, count);
            concluded.fire(new ElectionConcluded(election, outcome));
        }
    }

    private ElectionCopy update(ElectionFacts heard, UnaryOperator<ElectionCopy> lesson) {
        var before = copies.lock(heard);
        var after = lesson.apply(before);
        if (!after.equals(before)) {
            copies.store(after);
            learnt.fire(new ElectionLearnt(before.facts(), after.facts()));
        }
        return after;
    }
}
