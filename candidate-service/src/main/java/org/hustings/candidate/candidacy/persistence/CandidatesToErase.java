package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Erased;

/** The candidacies of people whose data are erased. */
@ApplicationScoped
public class CandidatesToErase {

    private static final String RECORDED = """
            select id from candidate where person_id in (:people) or recorded_person_id in (:people) order by id
            """;

    /** Those too that were deleted as drafts. The index revision_deleted_of_person is made for this. */
    private static final String EVER = """
            select cast(id as text) from candidate where person_id in (:people) or recorded_person_id in (:people)
            union
            select aggregate_id from revision
            where aggregate_type = 'candidate' and type like '%.deleted.v1' and record ->> 'personId' in (:texts)
            """;

    private static final String HOLD_ELECTIONS = """
            select e.id from election_copy e where e.id in (
                select election_id from candidate where person_id in (:people) or recorded_person_id in (:people))
            order by e.id for share
            """;

    private static final String NAMES = """
            select distinct record ->> 'ballotName' from revision
            where aggregate_type = 'candidate' and length(record ->> 'ballotName') > 3
                and record ->> 'ballotName' <> :erased and aggregate_id in (%s)
            """.formatted(EVER);

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

    /** Every candidacy that these people ever had here, those too of which only the log tells, in no order. */
    public List<CandidateId> ever(Collection<PersonId> people) {
        return ofAll(EVER, people).list().stream()
                .map(UUID::fromString)
                .map(CandidateId::new)
                .toList();
    }

    /** Every name on a ballot of these people that was not erased yet, but for those of fewer than four letters. */
    public List<String> names(Collection<PersonId> people) {
        return ofAll(NAMES, people).setParameter("erased", Erased.NAME).list();
    }

    /**
     * Keeps the elections in which these people stand as they are: whoever learns of one may lock candidacies in others
     * too.
     */
    public void holdElections(Collection<PersonId> people) {
        session.createNativeQuery(HOLD_ELECTIONS, String.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .list();
    }

    private NativeQuery<String> ofAll(String query, Collection<PersonId> people) {
        return session.createNativeQuery(query, String.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .setParameterList(
                        "texts", people.stream().map(PersonId::toString).toList());
    }
}
