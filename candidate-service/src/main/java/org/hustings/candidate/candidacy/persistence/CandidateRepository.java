package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;

/**
 * The candidacies, one row each.
 *
 * <p>A command locks the row before it decides, so of two commands on one candidacy the second decides on what the
 * first left.
 */
@ApplicationScoped
public class CandidateRepository {

    /** The order of an election's candidates: as on the ballot paper, then by name. */
    public static final Sort<Candidate> AS_ON_THE_BALLOT = Sort.<Candidate>named("ballot")
            .ascending("c.listPosition", KeyType.INTEGER, CandidateRow::listPosition)
            .ascending(
                    "c.ballotName",
                    KeyType.TEXT,
                    candidate -> candidate.profile().ballotName())
            .ascending("c.id", KeyType.UUID, candidate -> candidate.id().value());

    private static final String FIND = """
            select c from CandidateRow c left join ElectionCopyRow e on e.id = c.electionId
            where c.id = :id and (:drafts = true or c.draft = false and (e.id is null or e.draft = false))
            """;

    /** The order of candidacies in all elections: the newest change first. */
    public static final Sort<Candidate> NEWEST_CHANGE_FIRST = Sort.<Candidate>named("changed")
            .descending("c.updatedAt", KeyType.INSTANT, Candidate::updatedAt)
            .descending("c.id", KeyType.UUID, candidate -> candidate.id().value());

    private static final String PAGE = "select c from " + CandidateConditions.FROM + " where %s and %s order by %s";

    private static final String PEOPLE_OF_RECORDED =
            "select distinct c.personId from CandidateRow c where c.recordedPersonId in :recorded";

    private static final String MERGED = """
            select c.mergedIntoId from CandidateRow c left join ElectionCopyRow e on e.id = c.electionId
            where c.id = :id and c.mergedIntoId is not null
            and (:drafts = true or c.draft = false and (e.id is null or e.draft = false))
            """;

    private final StatelessSession session;

    CandidateRepository(StatelessSession session) {
        this.session = session;
    }

    /** The candidacy as last committed; neither a draft nor one of a draft election, unless drafts are wanted. */
    public Optional<Candidate> find(CandidateId id, boolean drafts) {
        return session.createQuery(FIND, CandidateRow.class)
                .setParameter("id", id.value())
                .setParameter("drafts", drafts)
                .getResultStream()
                .map(CandidateRow::toCandidate)
                .findFirst();
    }

    /** A page of candidacies, as the keyset says. */
    public List<Candidate> page(Keyset keyset, CandidateFilter filter, boolean drafts) {
        var conditions = new CandidateConditions(filter, drafts);
        var page = PAGE.formatted(conditions.where(), keyset.where(), keyset.orderBy());
        var query = conditions.bind(session.createQuery(page, CandidateRow.class));
        return keyset.bind(query).getResultList().stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    /** The candidacy, which no one else changes before the transaction ends. */
    public Optional<Candidate> lock(CandidateId id) {
        return Optional.ofNullable(session.get(CandidateRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(CandidateRow::toCandidate);
    }

    /** The candidacy, which no one changes or deletes before the transaction ends. */
    public Optional<Candidate> hold(CandidateId id) {
        return Optional.ofNullable(session.get(CandidateRow.class, id.value(), LockMode.PESSIMISTIC_READ))
                .map(CandidateRow::toCandidate);
    }

    /** All candidacies of an election, none of which anyone else changes before the transaction ends. */
    public List<Candidate> lockAllOf(ElectionId election) {
        return session
                .createSelectionQuery("from CandidateRow where electionId = :election order by id", CandidateRow.class)
                .setParameter("election", election.value())
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    /** Those that another one stands for. */
    public List<Candidate> stoodForBy(CandidateId id) {
        return session
                .createSelectionQuery("from CandidateRow where mergedIntoId = :id order by id", CandidateRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    /**
     * All candidacies that were recorded of some people, or are of those whom they belong to or will; none of which
     * anyone else changes before the transaction ends.
     */
    public List<Candidate> lockAllOf(Collection<PersonId> recorded, Collection<PersonId> roots) {
        var people = new HashSet<>(session.createSelectionQuery(PEOPLE_OF_RECORDED, UUID.class)
                .setParameterList("recorded", values(recorded))
                .getResultList());
        people.addAll(values(roots));
        return session
                .createSelectionQuery("from CandidateRow where personId in :people order by id", CandidateRow.class)
                .setParameterList("people", people)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    /** The candidacy that stands for this one; empty if it stands for itself, or is hidden as {@link #find} hides it. */
    public Optional<CandidateId> successor(CandidateId id, boolean drafts) {
        return session.createSelectionQuery(MERGED, UUID.class)
                .setParameter("id", id.value())
                .setParameter("drafts", drafts)
                .getResultStream()
                .map(CandidateId::new)
                .findFirst();
    }

    /** Adds a new candidacy; the database refuses a second one of the same person in the same election. */
    public void add(Candidate candidate) {
        session.insert(CandidateRow.of(candidate));
    }

    /** Stores a candidacy as it is after a change. */
    public void store(Candidate candidate) {
        session.update(CandidateRow.of(candidate));
    }

    /** Removes a candidacy. */
    public void remove(Candidate candidate) {
        session.delete(CandidateRow.of(candidate));
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
