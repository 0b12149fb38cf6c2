package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;

/** The candidacies of people whose data are erased, those too of which only the log tells. */
@ApplicationScoped
public class CandidatesToErase {

    private static final String RECORDED = """
            select id from candidate where person_id in (:people) or recorded_person_id in (:people) order by id
            """;

    /** The index revision_deleted_of_person is made for this condition. */
    private static final String DELETED = """
            select distinct aggregate_id from revision
            where aggregate_type = 'candidate' and record ->> 'personId' in (:people) and type like '%.deleted.v1'
            """;

    private static final String NAMES = """
            select distinct record ->> 'ballotName' from revision
            where aggregate_type = 'candidate' and aggregate_id in (:candidates)
                and length(record ->> 'ballotName') > 3
            """;

    private final StatelessSession session;

    CandidatesToErase(StatelessSession session) {
        this.session = session;
    }

    /** The candidacies of these people, in the order in which everyone locks several. */
    public List<CandidateId> recorded(Collection<PersonId> people) {
        return session
                .createNativeQuery(RECORDED, UUID.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .list()
                .stream()
                .map(CandidateId::new)
                .toList();
    }

    /** The drafts of candidacies of these people that were deleted. */
    public List<CandidateId> deleted(Collection<PersonId> people) {
        return session
                .createNativeQuery(DELETED, String.class)
                .setParameterList(
                        "people", people.stream().map(PersonId::toString).toList())
                .list()
                .stream()
                .map(UUID::fromString)
                .map(CandidateId::new)
                .toList();
    }

    /** Every name that these candidacies ever had on the ballot, but for those of fewer than four letters. */
    public List<String> names(Collection<CandidateId> candidates) {
        return candidates.isEmpty()
                ? List.of()
                : session.createNativeQuery(NAMES, String.class)
                        .setParameterList(
                                "candidates",
                                candidates.stream().map(CandidateId::toString).toList())
                        .list();
    }
}
