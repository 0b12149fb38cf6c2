package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/** The candidacies of people in an election and in its runoffs. */
@ApplicationScoped
public class RunoffCandidacies {

    private static final String STANDING = """
            select distinct c.personId from CandidateRow c where c.electionId in (:elections)
            and c.draft = false and c.mergedIntoId is null and c.preElectionStatus <> :withdrawn
            """;

    private static final String OF_PERSON =
            "from CandidateRow where personId = :person and electionId in (:elections) order by id";

    private final StatelessSession session;

    RunoffCandidacies(StatelessSession session) {
        this.session = session;
    }

    /** Who publicly stands in any of these elections and has not withdrawn. */
    public Set<PersonId> standing(Collection<ElectionId> elections) {
        if (elections.isEmpty()) {
            return Set.of();
        }
        return session.createQuery(STANDING, UUID.class)
                .setParameterList("elections", texts(elections))
                .setParameter("withdrawn", PreElectionStatus.WITHDRAWN)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** A person's candidacies in these elections, none of which anyone else changes before the transaction ends. */
    public List<Candidate> lock(PersonId person, Collection<ElectionId> elections) {
        return session
                .createSelectionQuery(OF_PERSON, CandidateRow.class)
                .setParameter("person", person.value())
                .setParameterList("elections", texts(elections))
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    private static List<String> texts(Collection<ElectionId> elections) {
        return elections.stream().map(ElectionId::value).toList();
    }
}
