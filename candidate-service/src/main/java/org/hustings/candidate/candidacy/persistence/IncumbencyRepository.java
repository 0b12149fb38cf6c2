package org.hustings.candidate.candidacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.DerivedIncumbency;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.PersonId;

/**
 * Which candidacies do not show yet what follows from who held their election's post.
 *
 * <p>Where the post is known and anyone is recorded as its substantive holder, the incumbent is who may have held it on
 * the day of the election; of several holdings of one person, the one that began last says so.
 */
@ApplicationScoped
public class IncumbencyRepository {

    private static final String LOCK_STALE = """
            select c.id as candidate, post.known as known, held.id as holding
            from candidate c join election_copy e on e.id = c.election_id
            cross join lateral (select e.election_date is not null and exists (select from post_holding h
                where h.post_id = e.post_id and h.role = 'SUBSTANTIVE' and not h.draft) as known) post
            left join lateral (select h.id from post_holding h
                where h.post_id = e.post_id and h.role = 'SUBSTANTIVE' and not h.draft and h.person_id = c.person_id
                    and h.first_day <= e.election_date and h.last_day >= e.election_date
                order by h.first_day desc, h.id limit 1) held on true
            where %s and c.merged_into_id is null
                and (c.derived_incumbent is distinct from case when post.known then held.id is not null end
                    or c.incumbent_holding_id is distinct from held.id)
            order by c.id for no key update of c
            """;

    private static final String HOLD_ELECTIONS = """
            select e.post_id from election_copy e
            where e.id in (select election_id from candidate where recorded_person_id in (:people))
            order by e.id for share
            """;

    private static final String POSTS_HELD = """
            select distinct post_id from post_holding
            where recorded_person_id in (:people) and post_id is not null and role = 'SUBSTANTIVE' and not draft
            """;

    private final StatelessSession session;

    IncumbencyRepository(StatelessSession session) {
        this.session = session;
    }

    /** Of one candidacy. As with the others, nobody else changes what is found before the transaction ends. */
    public List<DerivedIncumbency> lockStaleOf(CandidateId candidate) {
        return lockStale("c.id = :scope", candidate.value());
    }

    /** Of an election's candidacies. */
    public List<DerivedIncumbency> lockStaleOf(ElectionId election) {
        return lockStale("e.id = :scope", election.value());
    }

    /** Of the candidacies in all elections to these posts. */
    public List<DerivedIncumbency> lockStaleOf(Collection<UUID> posts) {
        return posts.isEmpty() ? List.of() : lockStale("e.post_id in (:scope)", posts);
    }

    /**
     * The posts of the elections in which these people were recorded to stand. Nothing is learnt of these elections before
     * the transaction ends.
     */
    public List<UUID> holdPostsStoodFor(Collection<PersonId> people) {
        return posts(HOLD_ELECTIONS, people);
    }

    /** The posts that these people were recorded to hold publicly in their own right. */
    public List<UUID> postsHeld(Collection<PersonId> people) {
        return posts(POSTS_HELD, people);
    }

    private List<UUID> posts(String sql, Collection<PersonId> people) {
        return session
                .createNativeQuery(sql, UUID.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .filter(post -> post != null)
                .toList();
    }

    private List<DerivedIncumbency> lockStale(String scope, Object value) {
        var query = session.createNativeQuery(LOCK_STALE.formatted(scope), Tuple.class)
                .addScalar("candidate", UUID.class)
                .addScalar("known", Boolean.class)
                .addScalar("holding", UUID.class);
        if (value instanceof Collection<?> several) {
            query.setParameterList("scope", several);
        } else {
            query.setParameter("scope", value);
        }
        return query.getResultList().stream().map(IncumbencyRepository::derived).toList();
    }

    private static DerivedIncumbency derived(Tuple row) {
        var known = row.get("known", Boolean.class);
        return new DerivedIncumbency(
                new CandidateId(row.get("candidate", UUID.class)),
                known ? new Incumbency(row.get("holding", UUID.class)) : null);
    }
}
