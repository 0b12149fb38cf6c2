package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonNotFound;

/** People with all that has to be known of them to erase their data. */
@ApplicationScoped
public class PeopleToErase {

    private static final String WITH_DUPLICATES = """
            with recursive same (id) as (
                select id from person where id = :id
                union select person.id from person join same on person.merged_into = same.id)
            select id from same order by id
            """;

    private static final String NAMES = """
            select distinct said.name from revision
            cross join lateral (
                select record ->> 'name' union all select record ->> 'sortName'
                union all select other ->> 'name' from jsonb_array_elements(record -> 'otherNames') as other
            ) as said (name)
            where aggregate_type = 'person' and aggregate_id in (:people) and length(said.name) > 3
            """;

    private final StatelessSession session;
    private final PersonRepository people;
    private final MergeLock merges;

    PeopleToErase(StatelessSession session, PersonRepository people, MergeLock merges) {
        this.session = session;
        this.people = people;
        this.merges = merges;
    }

    /**
     * The person and all who were merged into that one, none of whom anyone else changes before the transaction ends; nor
     * is anyone else merged into them.
     */
    public List<Person> lock(PersonId id) {
        merges.share();
        return session.createNativeQuery(WITH_DUPLICATES, UUID.class).setParameter("id", id.value()).list().stream()
                .map(PersonId::new)
                .map(each -> people.lock(each).orElseThrow(() -> new PersonNotFound(each)))
                .toList();
    }

    /**
     * Every name that these people ever had here, but for those of fewer than four letters, which are part of too many
     * words that are not about them.
     */
    public List<String> names(Collection<PersonId> ids) {
        return session.createNativeQuery(NAMES, String.class)
                .setParameterList("people", ids.stream().map(PersonId::toString).toList())
                .list();
    }

    /** Stores a person whose data are erased. */
    public void store(Person person) {
        people.store(person);
    }
}
