package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hustings.candidate.person.domain.Likeness;
import org.hustings.candidate.person.domain.PersonFilter;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Looks for people by what their names are like. Whoever was merged into another is found as that other, once; a draft
 * is found by those only who may read drafts.
 */
@ApplicationScoped
public class PersonSearch {

    /** The order of what a search found. */
    public static final Sort<FoundPerson> BEST_FIRST = Sort.<FoundPerson>named("match")
            .descending("best.score", KeyType.INTEGER, FoundPerson::score)
            .ascending("p.id", KeyType.UUID, FoundPerson::id);

    /** Goes from those found to those into whom they were merged. */
    private static final String FOLLOWED = """
            with recursive found(id, score, identified) as (%s), trail(id, merged_into, score, identified) as (
                select p.id, p.merged_into, f.score, f.identified from found f join person p on p.id = f.id
                where :drafts or not p.draft
                union
                select p.id, p.merged_into, t.score, t.identified from trail t join person p on p.id = t.merged_into),
            best as (
                select t.id, max(t.score) as score, bool_or(t.identified) as identified from trail t
                where t.merged_into is null group by t.id)
            select {p.*}, best.score, best.identified from best join person p on p.id = best.id
            """;

    private static final String NAMED_LIKE = "select n.id, n.score, false from people_named_like(:wanted) n";

    private static final String LIKE = """
            select n.id, n.score, false from people_named_alike(cast(:names as text[])) n
            union all
            select p.id, (
                select coalesce(cast(max(round(similarity(n.name, person_fold(given.name)) * 1000)) as integer), 0)
                from person_name n cross join unnest(cast(:names as text[])) given(name) where n.person_id = p.id), true
            from jsonb_array_elements(cast(:identifiers as jsonb)) elsewhere
            join person p on p.profile -> 'identifiers' @> jsonb_build_array(elsewhere)
            """;

    private static final String FOUND = FOLLOWED.formatted(NAMED_LIKE) + "where %s and %s order by %s";

    private static final String ALIKE = FOLLOWED.formatted(LIKE) + """
            where %s and p.id is distinct from :excluding
            order by best.identified desc, best.score desc, p.id
            """;

    /** Of many names a few tell who it is; each takes a look into the index of its own. */
    private static final int NAMES = 10;

    private final StatelessSession session;

    PersonSearch(StatelessSession session) {
        this.session = session;
    }

    /** A page of those whose names are like the one wanted, as the keyset says. */
    public List<FoundPerson> page(Keyset keyset, String wanted, PersonFilter filter, boolean drafts) {
        var conditions = new PersonConditions(filter, drafts);
        var query = query(FOUND.formatted(conditions.where(), keyset.where(), keyset.orderBy()))
                .setParameter("drafts", drafts)
                .setParameter("wanted", wanted);
        conditions.parameters().forEach(query::setParameter);
        return keyset.bind(query).getResultList().stream()
                .map(row -> new FoundPerson(((PersonRow) row[0]).toPerson(), (Integer) row[1]))
                .toList();
    }

    /**
     * Those who have a name or an identifier of someone else.
     *
     * @param excluding who is not meant, as they are that someone
     * @param limit how many at most, those with a common identifier first, then those whose names are most alike
     */
    public List<Likeness> alike(PersonProfile profile, @Nullable PersonId excluding, boolean drafts, int limit) {
        var everyone = new PersonConditions(new PersonFilter(null, null, null), drafts);
        return query(ALIKE.formatted(everyone.where()))
                .setParameter("drafts", drafts)
                .setParameter("names", profile.names().stream().limit(NAMES).toArray(String[]::new))
                .setParameter("identifiers", IdentifierJson.of(profile.identifiers()))
                .setParameter("excluding", excluding == null ? null : excluding.value(), UUID.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Likeness(((PersonRow) row[0]).toPerson(), (Integer) row[1], (Boolean) row[2]))
                .toList();
    }

    private NativeQuery<Object[]> query(String sql) {
        return session.createNativeQuery(sql, Object[].class)
                .addEntity("p", PersonRow.class)
                .addScalar("score", Integer.class)
                .addScalar("identified", Boolean.class);
    }
}
