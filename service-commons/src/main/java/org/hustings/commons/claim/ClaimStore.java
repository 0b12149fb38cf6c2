package org.hustings.commons.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;

/** Where claims are kept. */
@ApplicationScoped
public class ClaimStore {

    private static final Sort<Claim> OLDEST_FIRST = Sort.<Claim>named("oldest")
            .ascending("c.recordedAt", KeyType.INSTANT, Claim::recordedAt)
            .ascending("c.id", KeyType.UUID, Claim::id);

    private static final String CLAIMS = "select c from Claim c where %s order by c.recordedAt, c.id";
    private static final String PAGE = "select c from Claim c where %s and %s order by %s";

    private final EntityManager entityManager;

    ClaimStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A claim of the record, or that there is none. */
    public Claim get(ClaimSubject subject, UUID id) {
        return find(subject, id).orElseThrow(() -> new ClaimNotFound(id));
    }

    /** A page of a record's claims, in the order in which they were recorded. */
    public Page<Claim> page(ClaimSubject subject, ClaimFilter filter, PageQuery page) {
        return page.page(OLDEST_FIRST, keyset -> {
            var query = entityManager.createQuery(
                    PAGE.formatted(filter.where(), keyset.where(), keyset.orderBy()), Claim.class);
            query.setParameter("subject", subject);
            filter.parameters().forEach(query::setParameter);
            return keyset.bind(query).getResultList();
        });
    }

    /** All that is claimed of the record and neither deprecated nor superseded, by property. */
    public Map<String, List<Claim>> undeprecated(ClaimSubject subject) {
        return byProperty(query("c.subject = :subject and c.supersededAt is null and c.ranking.rank <> :rank", subject)
                .setParameter("rank", ClaimRank.DEPRECATED));
    }

    /** The same of several records, by record and property; in one query. */
    public Map<ClaimSubject, Map<String, List<Claim>>> undeprecated(Collection<ClaimSubject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var known = entityManager
                .createQuery(
                        CLAIMS.formatted("c.subject.type in :types and c.subject.id in :ids"
                                + " and c.supersededAt is null and c.ranking.rank <> :rank"),
                        Claim.class)
                .setParameter("types", subjects.stream().map(ClaimSubject::type).collect(toSet()))
                .setParameter("ids", subjects.stream().map(ClaimSubject::id).toList())
                .setParameter("rank", ClaimRank.DEPRECATED)
                .getResultStream();
        return known.collect(
                groupingBy(Claim::subject, groupingBy(claim -> claim.statement().property(), TreeMap::new, toList())));
    }

    Optional<Claim> find(ClaimSubject subject, UUID id) {
        return Optional.ofNullable(entityManager.find(Claim.class, id))
                .filter(claim -> claim.subject().equals(subject));
    }

    void add(List<Claim> claims) {
        claims.forEach(entityManager::persist);
        flush();
    }

    void flush() {
        entityManager.flush();
    }

    List<Claim> standing(ClaimSubject subject, String property) {
        return query("c.subject = :subject and c.supersededAt is null and c.statement.property = :property", subject)
                .setParameter("property", property)
                .getResultList();
    }

    Map<String, List<Claim>> factsByProperty(ClaimSubject subject) {
        return byProperty(query("c.subject = :subject and c.supersededAt is null and c.statement.kind = :kind", subject)
                .setParameter("kind", ClaimKind.FACT));
    }

    List<Claim> standingWithin(ClaimSubject subject, String part) {
        return query(
                        "c.subject = :subject and c.supersededAt is null and locate(:part, c.statement.property) = 1",
                        subject)
                .setParameter("part", part)
                .getResultList();
    }

    void removeAll(ClaimSubject subject) {
        query("c.subject = :subject", subject).getResultList().forEach(entityManager::remove);
    }

    private TypedQuery<Claim> query(String where, ClaimSubject subject) {
        return entityManager.createQuery(CLAIMS.formatted(where), Claim.class).setParameter("subject", subject);
    }

    private static Map<String, List<Claim>> byProperty(TypedQuery<Claim> query) {
        return query.getResultList().stream()
                .collect(groupingBy(claim -> claim.statement().property(), TreeMap::new, toList()));
    }
}
