package org.hustings.timeline.thread.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.electioncopy.KnownElections;
import org.hustings.timeline.thread.contract.Accusation;
import org.hustings.timeline.thread.contract.AccusationParty;
import org.hustings.timeline.thread.contract.AccusationPartyType;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Counts who accused whom. Only allegations count, and only as somebody's. */
@ApplicationScoped
public class Accusations {

    private static final Sort<Counted> MOST_OFTEN_FIRST = Sort.<Counted>named("most-often")
            .descending("a.allegations", KeyType.INTEGER, Counted::allegations)
            .ascending("a.speaker collate \"C\"", KeyType.TEXT, Counted::speaker)
            .ascending("a.target collate \"C\"", KeyType.TEXT, Counted::target);

    /**
     * The allegations of the election are read once, and who took part is worked out once for each, whatever the number
     * of allegations. Keys are looked up and not joined: nobody can tell the planner how many there are.
     */
    private static final String COUNTED = """
            with allegation as materialized (
                select e.id, e.content, e.starts_at, e.starts_precision, e.answered and (
                    select true from campaign_event r
                    where r.election_id = :electionId and r.in_reply_to = e.id and (not r.draft or :drafts)
                    and r.content ->> 'status' <> 'CANCELLED' fetch first 1 rows only) is not null as answered
                from campaign_event e
                where e.election_id = :electionId and e.kind = 'ALLEGATION' and (not e.draft or :drafts)
                and e.content ->> 'status' <> 'CANCELLED'),
            party as materialized (
                select n.who, n.who ->> 'type' as type, n.who ->> 'name' as name, i.id as same,
                    coalesce(cast(i.id as text), (n.who ->> 'type') || ' ' || (n.who ->> 'name')) as key
                from (
                    select distinct p - 'role' as who
                    from allegation a cross join lateral jsonb_array_elements(a.content -> 'participants') p
                    where p ->> 'role' in ('SPEAKER', 'TARGET')) n
                cross join lateral (
                    select timeline_identity(:electionId, cast(coalesce(
                        n.who ->> 'candidateId', n.who ->> 'personId', n.who ->> 'organisationId') as uuid)) as id) i),
            keys as materialized (select jsonb_object_agg(cast(who as text), key) as by_text from party),
            said as (
                select distinct a.id, k.by_text ->> cast(s - 'role' as text) as speaker,
                    coalesce(k.by_text ->> cast(t - 'role' as text), '') as target
                from keys k cross join allegation a
                cross join lateral jsonb_array_elements(a.content -> 'participants') s
                left join lateral jsonb_array_elements(a.content -> 'participants') t on t ->> 'role' = 'TARGET'
                where s ->> 'role' = 'SPEAKER'),
            counted as (
                select s.speaker, s.target, cast(count(*) as integer) as allegations,
                    cast(count(*) filter (where a.answered) as integer) as answered,
                    (array_agg(a.content -> 'startDate' order by a.starts_at, a.starts_precision, a.id))[1] as first,
                    (array_agg(a.content -> 'startDate' order by a.starts_at desc, a.starts_precision desc, a.id))[1]
                        as last
                from said s join allegation a on a.id = s.id
                group by s.speaker, s.target),
            called as (
                select key, max(type) as type, cast(max(cast(same as text)) as uuid) as id, max(name) as name
                from party group by key)
            select a.speaker, a.target, a.allegations, a.answered, cast(a.first as text), cast(a.last as text),
                coalesce(sc.kind, s.type), s.id, coalesce(sc.name, s.name),
                coalesce(tc.kind, t.type), t.id, coalesce(tc.name, t.name)
            from counted a
            join called s on s.key = a.speaker
            left join called t on t.key = a.target
            left join lateral timeline_name_of(s.id, :drafts) sc on true
            left join lateral timeline_name_of(t.id, :drafts) tc on true
            where %s and %s order by %s
            """;

    private final EntityManager entities;
    private final KnownElections elections;
    private final Caller caller;
    private final ObjectMapper json;

    Accusations(EntityManager entities, KnownElections elections, Caller caller, ObjectMapper json) {
        this.entities = entities;
        this.elections = elections;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Who accused whom in an election, most often first.
     *
     * @param speaker only those by this candidate, person or organisation
     * @param target only those against this candidate, person or organisation
     */
    public Page<Accusation> of(String electionId, @Nullable UUID speaker, @Nullable UUID target, PageQuery page) {
        elections.forCaller(electionId);
        return page.page(MOST_OFTEN_FIRST, keyset -> count(electionId, speaker, target, keyset))
                .map(Counted::accusation);
    }

    private List<Counted> count(String electionId, @Nullable UUID speaker, @Nullable UUID target, Keyset keyset) {
        var wanted = filter("a.speaker", "speaker", speaker) + " and " + filter("a.target", "target", target);
        var query = entities.createNativeQuery(COUNTED.formatted(wanted, keyset.where(), keyset.orderBy()), Tuple.class)
                .setParameter("electionId", electionId)
                .setParameter("drafts", caller.mayReadDrafts());
        if (speaker != null) {
            query.setParameter("speaker", speaker);
        }
        if (target != null) {
            query.setParameter("target", target);
        }
        Stream<?> rows = keyset.bind(query).getResultStream();
        return rows.map(Tuple.class::cast).map(this::counted).toList();
    }

    private static String filter(String key, String parameter, @Nullable UUID id) {
        return id == null ? "true" : "%s = cast(timeline_identity(:electionId, :%s) as text)".formatted(key, parameter);
    }

    private Counted counted(Tuple row) {
        var target = row.get(1, String.class);
        return new Counted(
                row.get(0, String.class),
                target,
                new Accusation(
                        party(row, 6),
                        target.isEmpty() ? null : party(row, 9),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        date(row.get(4, String.class)),
                        date(row.get(5, String.class))));
    }

    private static AccusationParty party(Tuple row, int from) {
        return new AccusationParty(
                AccusationPartyType.valueOf(row.get(from, String.class)),
                row.get(from + 1, UUID.class),
                row.get(from + 2, String.class));
    }

    private PartialDate date(String stored) {
        try {
            return json.readValue(stored, PartialDate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored as a date: " + stored, e);
        }
    }
}
