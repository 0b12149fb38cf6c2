package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;

/** The candidacies of people whose data are erased. */
@ApplicationScoped
public class CandidatesToErase {

    private static final String RECORDED = """
            select id from candidate where person_id in (:people) or recorded_person_id in (:people) order by id
            """;

    private static final String NAMES = """
            select distinct record ->> 'ballotName' from revision
            where aggregate_type = 'candidate' and length(record ->> 'ballotName') > 3 and aggregate_id in (
                select cast(id as text) from candidate where person_id in (:people) or recorded_person_id in (:people)
                union all
                select aggregate_id from revision
                where aggregate_type = 'candidate' and type like '%.deleted.v1' and record ->> 'personId' in (:texts))
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

    /** Every name that these people ever had on a ballot, but for those of fewer than four letters. */
    public List<String> names(Collection<PersonId> people) {
        return session.createNativeQuery(NAMES, String.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .setParameterList(
                        "texts", people.stream().map(PersonId::toString).toList())
                .list();
    }
}
