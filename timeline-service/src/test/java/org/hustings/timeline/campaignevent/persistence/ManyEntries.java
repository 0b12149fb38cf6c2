package org.hustings.timeline.campaignevent.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.timeline.testing.Unhurried;

/**
 * A campaign of a hundred days with many entries: most on a day, some at an instant, in a week, in a month or in a year.
 * A tenth are drafts. Half have the word "union", one in a thousand has the word "abstention".
 */
final class ManyEntries {

    static final String ELECTION = "plans.many-entries.2017-04-19";

    private static final int AT_ONCE = 5_000;

    private static final String INSERT = """
            insert into campaign_event (id, election_id, origin, draft, kind, starts_at, starts_precision, in_reply_to,
                content, derived_topic, derived_event_id, derived_resource, derived_version, headline_edited, text_edited,
                sequence, version, created_at, updated_at)
            select cast('00000000-0000-1000-8000-' || lpad(to_hex(i), 12, '0') as uuid), '%1$s',
                case when derived then 'DERIVED' else 'MANUAL' end, i %% 10 = 9 and not derived, kind,
                cast(case length(date) when 4 then date || '-01-01' when 7 then date || '-01' else date end
                    || case when length(date) > 10 then '' else 'T00:00:00Z' end as timestamptz),
                case length(date) when 4 then 1 when 7 then 2 when 10 then 3 else 4 end,
                case when i %% 20 = 7 and i > 7 then cast('00000000-0000-1000-8000-000000000001' as uuid) end,
                jsonb_build_object('kind', kind, 'status', case when i %% 50 = 0 then 'SCHEDULED' else 'HAPPENED' end,
                    'headline', 'Entry ' || i || case when i %% 2 = 0 then ' of the union' else '' end,
                    'text', repeat('What was said at length. ', 1 + i %% 20)
                        || case when i %% 1000 = 500 then 'An abstention.' else '' end,
                    'startDate', jsonb_build_object('value', date, 'approximate', false),
                    'endDate', case when i %% 20 = 3
                        then jsonb_build_object('value', cast(day + 6 as text), 'approximate', true) end,
                    'inReplyTo', case when i %% 20 = 7 and i > 7 then '00000000-0000-1000-8000-000000000001' end,
                    'group', 'Group ' || i %% 20, 'media', cast('[]' as jsonb), 'identifiers', cast('[]' as jsonb),
                    'participants', jsonb_build_array(
                        jsonb_build_object('type', 'CANDIDATE', 'role', 'SPEAKER',
                            'candidateId', '00000000-0000-1000-8001-00000000000' || i %% 5),
                        jsonb_build_object('type', 'CANDIDATE', 'role', case when i %% 100 = 0 then 'TARGET' else 'OTHER' end,
                            'candidateId', '00000000-0000-1000-8001-00000000000' || (i + 1) %% 5)),
                    'sources', jsonb_build_array(
                        jsonb_build_object('title', 'The gazette', 'kind', 'NEWS', 'publisher', 'Publisher ' || i %% 50))),
                case when derived then 'plans' end, case when derived then gen_random_uuid() end,
                case when derived then '/v1/plans' end, case when derived then 1 end, false, false, 0, 1,
                timestamptz '2017-05-01' + i * interval '1 second', timestamptz '2017-05-01' + i * interval '1 second'
            from generate_series(%2$d, %3$d) i
            cross join lateral (select date '2017-01-01' + i %% 100 as day, i %% 4 = 1 as derived,
                (array['STATEMENT', 'ALLEGATION', 'HUSTINGS', 'POLL', 'OTHER'])[1 + i %% 5] as kind) a
            cross join lateral (select case when i %% 1000 = 2 then '2017' when i %% 100 = 2 then to_char(day, 'YYYY-MM')
                when i %% 50 = 4 then cast(day as text) || 'T12:00:00Z' else cast(day as text) end as date) b
            """;

    private final DataSource database;

    ManyEntries(DataSource database) {
        this.database = database;
    }

    static UUID entry(int number) {
        return UUID.fromString("00000000-0000-1000-8000-%012x".formatted(number));
    }

    static UUID candidate(int number) {
        return UUID.fromString("00000000-0000-1000-8001-%012x".formatted(number));
    }

    static UUID person(int number) {
        return UUID.fromString("00000000-0000-1000-8002-%012x".formatted(number));
    }

    void insert(int number) throws SQLException {
        execute("insert into election_copy (id, name, draft, version) values ('%s', 'Plans', false, 1)"
                .formatted(ELECTION));
        for (int i = 0; i < 5; i++) {
            execute("insert into person_copy (id, name, draft, root_id, version) values ('%1$s', 'P', false, '%1$s', 1)"
                    .formatted(person(i)));
            execute("""
                    insert into candidate_copy (id, election_id, ballot_name, draft, version, person_id)
                    values ('%s', '%s', 'Bertha Nominee%d', false, 1, '%s')
                    """.formatted(candidate(i), ELECTION, i, person(i)));
        }
        for (int first = 1; first <= number; first += AT_ONCE) {
            execute(INSERT.formatted(ELECTION, first, Math.min(number, first + AT_ONCE - 1)));
        }
        // As the housekeeping of the database does after a while.
        execute("vacuum analyze campaign_event");
        execute("vacuum analyze timeline_participant");
        execute("vacuum analyze timeline_publisher");
        execute("vacuum analyze timeline_named");
    }

    /** Candidates of other elections who are called so. */
    void insertNamesakesElsewhere(String name) throws SQLException {
        execute("""
                insert into candidate_copy (id, election_id, ballot_name, draft, version)
                select gen_random_uuid(), 'plans.elsewhere-' || i, '%s', false, 1 from generate_series(1, 5000) i
                """.formatted(name));
        execute("vacuum analyze candidate_copy");
    }

    void deleteNamesakes() throws SQLException {
        execute("delete from candidate_copy where election_id like 'plans.elsewhere-%'");
    }

    void delete(int number) throws SQLException {
        execute("update campaign_event set in_reply_to = null where in_reply_to = '%s'".formatted(entry(1)));
        // As many at a time as the connection has patience for.
        for (int first = 1; first <= number; first += AT_ONCE) {
            execute("delete from campaign_event where id between '%s' and '%s'"
                    .formatted(entry(first), entry(first + AT_ONCE - 1)));
        }
        execute("delete from candidate_copy where election_id = '%s'".formatted(ELECTION));
        execute("delete from person_copy where cast(id as text) like '00000000-0000-1000-8002-%'");
        execute("delete from election_copy where id = '%s'".formatted(ELECTION));
        execute("analyze campaign_event, timeline_participant, timeline_publisher, timeline_named");
    }

    private void execute(String sql) throws SQLException {
        new Unhurried(database).execute(List.of(sql));
    }
}
