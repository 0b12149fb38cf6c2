package org.hustings.election.post.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** When posts were last filled, by the elections recorded here: the day of the declaration, else the election's own. */
@ApplicationScoped
public class LastElections {

    /** A voided election fills nothing, nor does one that has to be held again. */
    private static final String LAST = """
            select e.post_id, max(coalesce(m.first_day, e.election_date)) as elected
            from election e
            left join election_milestone m on m.election_id = e.id and m.milestone = 'RESULT_DECLARED'
            where e.post_id in (:posts) and not e.draft
                and e.phase in ('RESULT_DECLARED', 'CLOSED', 'CHALLENGED', 'UPHELD')
            group by e.post_id
            """;

    private final EntityManager entityManager;

    LastElections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The day on which the post was last filled, or null. */
    public @Nullable LocalDate of(UUID post) {
        return of(List.of(post)).get(post);
    }

    /** For each post that was filled, the day; one statement for all. */
    public Map<UUID, LocalDate> of(Collection<UUID> posts) {
        var days = new HashMap<UUID, LocalDate>();
        if (!posts.isEmpty()) {
            entityManager
                    .unwrap(Session.class)
                    .createNativeQuery(LAST, Tuple.class)
                    .addScalar("post_id", UUID.class)
                    .addScalar("elected", LocalDate.class)
                    .setParameterList("posts", posts)
                    .getResultList()
                    .forEach(row -> days.put(row.get("post_id", UUID.class), row.get("elected", LocalDate.class)));
        }
        return days;
    }
}
