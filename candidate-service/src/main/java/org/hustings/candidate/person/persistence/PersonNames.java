package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.Erased;

/** The names that people had at any time, read from their revisions. */
@ApplicationScoped
public class PersonNames {

    private static final String NAMES = """
            select distinct said.name from revision
            cross join lateral (
                select record ->> 'name' union all select record ->> 'sortName'
                union all select other ->> 'name' from jsonb_array_elements(record -> 'otherNames') as other
            ) as said (name)
            where aggregate_type = 'person' and aggregate_id in (:people) and length(said.name) > 3
                and said.name <> :erased
            """;

    private final StatelessSession session;

    PersonNames(StatelessSession session) {
        this.session = session;
    }

    /**
     * Every name that these people ever had here and that was not erased yet, but for those of fewer than four letters, which are part of too many
     * words that are not about them.
     */
    public List<String> of(Collection<PersonId> people) {
        return session.createNativeQuery(NAMES, String.class)
                .setParameter("erased", Erased.NAME)
                .setParameterList(
                        "people", people.stream().map(PersonId::toString).toList())
                .list();
    }
}
