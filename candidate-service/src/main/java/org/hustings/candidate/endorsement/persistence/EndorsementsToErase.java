package org.hustings.candidate.endorsement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.person.domain.PersonId;

/** The endorsements that have to do with people whose data are erased, those too of which only the log tells. */
@ApplicationScoped
public class EndorsementsToErase {

    /** The indexes revision_of_endorser and revision_deleted_of_candidate are made for this. */
    private static final String CONCERNED = """
            select aggregate_id from revision
            where aggregate_type = 'endorsement' and record -> 'endorser' ->> 'personId' in (:people)
            union
            select aggregate_id from revision
            where aggregate_type = 'endorsement' and type like '%.deleted.v1'
                and record ->> 'candidateId' in (:candidateTexts)
            union
            select cast(id as text) from endorsement
            where candidate_id in (:candidates) or recorded_candidate_id in (:candidates)
            order by 1
            """;

    private final StatelessSession session;

    EndorsementsToErase(StatelessSession session) {
        this.session = session;
    }

    /**
     * Every endorsement by one of these people or of one of these candidacies, in the order in which everyone locks
     * several.
     */
    public List<EndorsementId> concerning(Collection<PersonId> people, Collection<CandidateId> candidates) {
        return session
                .createNativeQuery(CONCERNED, String.class)
                .setParameterList("people", texts(people))
                .setParameterList(
                        "candidates",
                        candidates.stream().map(CandidateId::value).toList())
                .setParameterList("candidateTexts", texts(candidates))
                .list()
                .stream()
                .map(UUID::fromString)
                .map(EndorsementId::new)
                .toList();
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
