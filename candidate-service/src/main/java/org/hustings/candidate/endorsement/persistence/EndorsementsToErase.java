package org.hustings.candidate.endorsement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.person.domain.PersonId;

/** The endorsements that have to do with people whose data are erased, those too of which only the log tells. */
@ApplicationScoped
public class EndorsementsToErase {

    /** The indexes revision_of_endorser and revision_deleted_of_candidate are made for this. */
    private static final String CONCERNED = """
            with endorsed as (
                select id from candidate where person_id in (:people) or recorded_person_id in (:people))
            select aggregate_id from revision
            where aggregate_type = 'endorsement' and record -> 'endorser' ->> 'personId' in (:texts)
            union
            select aggregate_id from revision
            where aggregate_type = 'endorsement' and type like '%.deleted.v1'
                and record ->> 'candidateId' in (select cast(id as text) from endorsed)
            union
            select cast(id as text) from endorsement
            where candidate_id in (select id from endorsed) or recorded_candidate_id in (select id from endorsed)
            order by 1
            """;

    private final StatelessSession session;

    EndorsementsToErase(StatelessSession session) {
        this.session = session;
    }

    /** Every endorsement by or of one of these people at any time, in the order in which everyone locks several. */
    public List<EndorsementId> concerning(Collection<PersonId> people) {
        return session
                .createNativeQuery(CONCERNED, String.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .setParameterList(
                        "texts", people.stream().map(PersonId::toString).toList())
                .list()
                .stream()
                .map(UUID::fromString)
                .map(EndorsementId::new)
                .toList();
    }
}
