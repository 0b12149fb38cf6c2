package org.hustings.candidate.imports.persistence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.imports.domain.RecordedPerson;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Identifier;

/**
 * Looks up who is recorded and what they stand for, one statement each. Whoever was merged into another is found as that
 * other.
 */
@ApplicationScoped
public class RecordedPeople {

    private static final String FOLLOWED = """
            with recursive found(id, said) as (%s), trail(id, merged_into, said) as (
                select p.id, p.merged_into, f.said from found f join person p on p.id = f.id
                union
                select p.id, p.merged_into, t.said from trail t join person p on p.id = t.merged_into)
            select t.id, min(t.said) as said, c.id as candidacy from trail t
            left join candidate c on c.election_id = :election and c.person_id = t.id and c.merged_into_id is null
            where t.merged_into is null group by t.id, c.id order by t.id limit :most
            """;

    private static final String BY_ID = FOLLOWED.formatted("select cast(:id as uuid), ''");

    private static final String BY_CANDIDACY = FOLLOWED.formatted(
            "select c.person_id, '' from candidate c where c.id = :id and c.election_id = :election");

    private static final String BY_IDENTIFIERS = FOLLOWED.formatted("""
            select p.id, elsewhere ->> 'scheme' || ' ' || (elsewhere ->> 'identifier')
            from jsonb_array_elements(cast(:identifiers as jsonb)) elsewhere
            join person p on p.profile -> 'identifiers' @> jsonb_build_array(elsewhere)
            """);

    private static final String BY_NAMES = FOLLOWED.formatted("""
            select c.person_id, '' from candidate c join person p on p.id = c.person_id
            where c.election_id = :election and c.ballot_name = :ballotName and c.merged_into_id is null
            and p.name = :name
            """);

    /** More than one is too many already; so many are named to whoever has to decide. */
    private static final int MOST = 5;

    private final StatelessSession session;

    RecordedPeople(StatelessSession session) {
        this.session = session;
    }

    /** The person of this id. */
    public Optional<RecordedPerson> withId(UUID id, ElectionId election) {
        return people(query(BY_ID, election).setParameter("id", id)).stream().findFirst();
    }

    /** Who stands by this candidacy, if it is one in the election. */
    public Optional<RecordedPerson> withCandidacy(UUID id, ElectionId election) {
        return people(query(BY_CANDIDACY, election).setParameter("id", id)).stream()
                .findFirst();
    }

    /** Those who have one of the identifiers. */
    public List<RecordedPerson> withIdentifiers(List<Identifier> identifiers, ElectionId election) {
        return people(query(BY_IDENTIFIERS, election).setParameter("identifiers", json(identifiers)));
    }

    /** Those who stand in the election under this name and are known by that one. */
    public List<RecordedPerson> standing(ElectionId election, String ballotName, String name) {
        return people(
                query(BY_NAMES, election).setParameter("ballotName", ballotName).setParameter("name", name));
    }

    private NativeQuery<Tuple> query(String sql, ElectionId election) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
        return query.addScalar("id", UUID.class)
                .addScalar("said", String.class)
                .addScalar("candidacy", UUID.class)
                .setParameter("election", election.value())
                .setParameter("most", MOST);
    }

    private static List<RecordedPerson> people(NativeQuery<Tuple> query) {
        return query.getResultList().stream()
                .map(row -> new RecordedPerson(
                        new PersonId(row.get("id", UUID.class)),
                        Optional.ofNullable(row.get("candidacy", UUID.class))
                                .map(CandidateId::new)
                                .orElse(null),
                        row.get("said", String.class)))
                .toList();
    }

    private static String json(List<Identifier> identifiers) {
        var array = JsonNodeFactory.instance.arrayNode();
        identifiers.forEach(one -> array.addObject().put("scheme", one.scheme()).put("identifier", one.identifier()));
        return array.toString();
    }
}
