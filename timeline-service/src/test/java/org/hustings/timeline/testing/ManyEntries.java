package org.hustings.timeline.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * An election with many entries: a tenth are allegations, a tenth replies, and something is contested of one in five
 * hundred. They name a thousand sources of fifty publishers.
 */
public record ManyEntries(String election, DataSource database) {

    private static final String INSERT = """
            insert into campaign_event (id, election_id, origin, draft, kind, starts_at, starts_precision, in_reply_to,
                content, headline_edited, text_edited, sequence, version, created_at, updated_at, contested)
            select pg_temp.entry_id(i), '%1$s', 'MANUAL', i %% 100 = 0, kind, starts_at, 3,
                case when i %% 10 = 5 then pg_temp.entry_id(i - 4) end,
                jsonb_build_object('headline', 'Entry ' || i, 'kind', kind, 'status', 'HAPPENED',
                    'startDate', jsonb_build_object('value', to_char(starts_at, 'YYYY-MM-DD')), 'media', '[]'::jsonb,
                    'participants', jsonb_build_array(
                        jsonb_build_object('type', 'PERSON', 'name', 'Speaker ' || i / 10 %% 40, 'role', 'SPEAKER'),
                        jsonb_build_object('type', 'PERSON', 'name', 'Target ' || i / 10 %% 30, 'role', 'TARGET')),
                    'sources', jsonb_build_array(jsonb_build_object('title', 'Source ' || i %% 1000,
                        'publisher', 'Publisher ' || i %% 50, 'kind', 'NEWS')), 'identifiers', '[]'::jsonb),
                false, false, 0, 1, now(), now(), i %% 500 = 1
            from generate_series(1, %2$d) i
            cross join lateral (select
                case when i %% 10 = 3 then 'ALLEGATION' else 'STATEMENT' end as kind,
                timestamp '2000-01-01' + i %% 6000 * interval '1 day' as starts_at) as told
            """;

    private static final String CLAIM = """
            insert into claim (id, version, subject_type, subject_id, property, value_type, value, kind, rank,
                appearances, relations, recorded_at)
            select gen_random_uuid(), 1, 'campaign-event', id, '/location', 'VALUE', to_jsonb(place), 'FACT', 'NORMAL',
                '[]', '[]', now()
            from campaign_event cross join (values ('Pier'), ('Harbour')) as claimed (place)
            where election_id = '%s' and contested
            """;

    private static final List<String> ANALYZE = List.of("analyze campaign_event", "analyze timeline_source");

    private static final String UNCLAIM = """
            delete from claim where subject_id in (select cast(id as text) from campaign_event where election_id = '%s')
            """;

    /** Adds them. */
    public void insert(int count) throws SQLException {
        var statements = new ArrayList<String>();
        statements.add("insert into election_copy (id, name, draft, version) values ('%s', 'Large', false, 1)"
                .formatted(election));
        statements.add("""
                create function pg_temp.entry_id(i bigint) returns uuid language sql immutable as $$
                    select cast(md5('%s' || i) as uuid)
                $$
                """.formatted(election));
        statements.add(INSERT.formatted(election, count));
        statements.add(CLAIM.formatted(election));
        statements.add("drop function pg_temp.entry_id");
        statements.addAll(ANALYZE);
        new Unhurried(database).execute(statements);
    }

    /** Removes them again. */
    public void delete() throws SQLException {
        var statements = new ArrayList<>(List.of(
                UNCLAIM.formatted(election),
                "delete from campaign_event where election_id = '%s'".formatted(election),
                "delete from election_copy where id = '%s'".formatted(election)));
        statements.addAll(ANALYZE);
        new Unhurried(database).execute(statements);
    }
}
