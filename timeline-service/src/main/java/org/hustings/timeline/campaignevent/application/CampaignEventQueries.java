package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.commons.revision.RevisionHistory;
import org.hustings.commons.revision.RevisionPage;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.electioncopy.KnownElections;

/** Reads of the timeline. What is not published, or belongs to an election that is not, is there for roles only. */
@ApplicationScoped
public class CampaignEventQueries {

    private static final KeyType<Integer> PRECISION = new KeyType<>(Object::toString, Integer::valueOf);

    private static final Sort<CampaignEvent> OLDEST_FIRST = Sort.<CampaignEvent>named("oldest")
            .ascending("e.starts_at", KeyType.INSTANT, event -> event.position().startsAt())
            .ascending(
                    "e.starts_precision", PRECISION, event -> event.position().precision())
            .ascending("e.id", KeyType.UUID, event -> event.id().value());

    private static final Sort<CampaignEvent> NEWEST_FIRST = Sort.<CampaignEvent>named("newest")
            .descending(
                    "e.starts_at", KeyType.INSTANT, event -> event.position().startsAt())
            .descending(
                    "e.starts_precision", PRECISION, event -> event.position().precision())
            .descending("e.id", KeyType.UUID, event -> event.id().value());

    private static final String VISIBLE = """
            from CampaignEvent e join ElectionCopy election on election.id = e.electionId
            where e.id = :id and (:drafts = true or (e.draft = false and election.draft = false))
            """;

    private final EntityManager entities;
    private final KnownElections elections;
    private final RevisionHistory history;
    private final Caller caller;
    private final Survivors survivors;
    private final Participations participations;

    CampaignEventQueries(
            EntityManager entities,
            KnownElections elections,
            RevisionHistory history,
            Caller caller,
            Survivors survivors,
            Participations participations) {
        this.entities = entities;
        this.history = history;
        this.elections = elections;
        this.caller = caller;
        this.survivors = survivors;
        this.participations = participations;
    }

    /** A timeline, or a part of it, as far as the caller may see it. */
    public Page<CampaignEventRecord> timeline(TimelineScope scope, TimelineFilter filter, PageQuery page) {
        var condition = condition(scope);
        var sort = filter.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST;
        var found =
                page.page(sort, keyset -> entries(condition, filter, keyset)).map(CampaignEventRecord::of);
        return new Page<>(survivors.show(found.items()), found.next(), found.prev());
    }

    /** One campaign event. */
    public CampaignEventRecord get(CampaignEventId id) {
        return entities.createQuery("select e " + VISIBLE, CampaignEvent.class)
                .setParameter("id", id)
                .setParameter("drafts", caller.mayReadDrafts())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .findFirst()
                .map(CampaignEventRecord::of)
                .map(survivors::show)
                .orElseThrow(() -> new CampaignEventNotFound(id));
    }

    /** What happened to one campaign event, newest first. */
    public RevisionPage revisions(CampaignEventId id, PageQuery page) {
        var event = get(id);
        return history.page(CampaignEventRevisions.AGGREGATE, event.id().toString(), caller.mayReadDrafts(), page);
    }

    private Condition condition(TimelineScope scope) {
        return switch (scope) {
            case TimelineScope.OfElection election ->
                new Condition(
                        "e.election_id = :scope",
                        elections.forCaller(election.electionId()).id());
            case TimelineScope.OfCandidate candidate -> taking(participations.ofCandidate(candidate.candidateId()));
            case TimelineScope.OfPerson person -> taking(participations.ofPerson(person.personId()));
        };
    }

    private static Condition taking(Set<UUID> ids) {
        var participants = ids.stream()
                .flatMap(id ->
                        Stream.of("candidateId", "personId").map(member -> "[{\"%s\": \"%s\"}]".formatted(member, id)))
                .toArray(String[]::new);
        return new Condition("e.content -> 'participants' @> any (cast(:scope as jsonb[]))", participants);
    }

    private List<CampaignEvent> entries(Condition condition, TimelineFilter filter, Keyset keyset) {
        var where = new StringBuilder(condition.sql());
        if (!caller.mayReadDrafts()) {
            where.append(" and not e.draft and not election.draft");
        }
        if (filter.kind() != null) {
            where.append(" and e.kind = :kind");
        }
        if (filter.origin() != null) {
            where.append(" and e.origin = :origin");
        }
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select e.* from campaign_event e join election_copy election on election.id = e.election_id where %s and %s order by %s"
                                .formatted(where, keyset.where(), keyset.orderBy()),
                        CampaignEvent.class)
                .setParameter("scope", condition.value())
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind().name());
        }
        if (filter.origin() != null) {
            query.setParameter("origin", filter.origin().name());
        }
        return keyset.bind(query).getResultList();
    }

    private record Condition(String sql, Object value) {}
}
