package org.hustings.candidate.candidacy.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.DerivedIncumbency;
import org.hustings.candidate.candidacy.persistence.IncumbencyRepository;
import org.hustings.candidate.electioncopy.application.ElectionLearnt;
import org.hustings.candidate.electioncopy.domain.ElectionCopy;
import org.hustings.candidate.person.application.PeopleReassigned;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.application.PostHolders;
import org.hustings.candidate.postholding.application.PostHoldersChanged;

/**
 * Keeps who is shown as the incumbent equal to what follows from who held the post, whichever of the two changes.
 *
 * <p>Whoever changes one side has locked the post before it looks at the other, so no change is missed by both. The
 * order of all locks is in the documentation of {@link org.hustings.candidate.candidacy}.
 */
@ApplicationScoped
class Incumbencies {

    /** Before anything moves, and after everything has. */
    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final IncumbencyRepository incumbencies;
    private final CandidateStore candidates;
    private final PostHolders holders;
    private final Clock clock;

    Incumbencies(IncumbencyRepository incumbencies, CandidateStore candidates, PostHolders holders, Clock clock) {
        this.incumbencies = incumbencies;
        this.candidates = candidates;
        this.holders = holders;
        this.clock = clock;
    }

    /** Keeps who holds the election's post as it is; before a candidacy in it is added or locked. */
    void hold(ElectionCopy election) {
        var post = election.facts().postId();
        if (post != null) {
            holders.hold(post);
        }
    }

    /** The candidacy with what follows for it in the election, whose post is held. */
    Candidate settle(Candidate candidate, ElectionCopy election) {
        if (election.facts().postId() == null) {
            return candidate;
        }
        return settle(incumbencies.lockStaleOf(candidate.id())).stream()
                .findFirst()
                .orElse(candidate);
    }

    void on(@Observes PostHoldersChanged changed) {
        holders.lock(changed.posts());
        settle(incumbencies.lockStaleOf(changed.posts()));
    }

    void on(@Observes ElectionLearnt learnt) {
        var posts = Stream.of(learnt.before().postId(), learnt.after().postId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!posts.isEmpty()) {
            holders.lock(posts);
            settle(incumbencies.lockStaleOf(learnt.after().id()));
        }
    }

    void before(@Observes @Priority(FIRST) PeopleReassigned reassigned) {
        holders.lock(posts(reassigned));
    }

    void after(@Observes @Priority(LAST) PeopleReassigned reassigned) {
        settle(incumbencies.lockStaleOf(posts(reassigned)));
    }

    /** The posts that the merged people hold or stand for. Whom a record named at first never changes, so they do not. */
    private Set<UUID> posts(PeopleReassigned reassigned) {
        Collection<PersonId> people = reassigned.roots().keySet();
        var posts = new HashSet<>(incumbencies.holdPostsStoodFor(people));
        posts.addAll(incumbencies.postsHeld(people));
        return posts;
    }

    private List<Candidate> settle(List<DerivedIncumbency> stale) {
        return stale.stream().flatMap(derived -> settled(derived).stream()).toList();
    }

    private Optional<Candidate> settled(DerivedIncumbency derived) {
        return candidates
                .lock(derived.candidate())
                .map(candidate -> candidate
                        .follow(derived.incumbency(), clock.instant())
                        .map(candidates::store)
                        .orElseGet(() -> candidates.storeUnseen(candidate.following(derived.incumbency()))));
    }
}
