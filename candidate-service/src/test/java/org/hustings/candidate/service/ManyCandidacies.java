package org.hustings.candidate.service;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Many people, each of whom stands in three elections of 100 candidates each, written past the service. The ids of
 * people, elections and organisations follow from their numbers.
 */
final class ManyCandidacies {

    /** So many at once that no statement outlasts the timeout of the connection. */
    private static final int CHUNK = 5_000;

    private static final String ELECTIONS = """
            insert into election_copy (id, version, draft, gone, name, phase, seats, type, organisation_id, result_version,
                elected, result_status)
            select 'large.n' || n || '.'
                    || case when n = 7 then '2017-04-19' else cast(date '2000-01-01' + n % 9000 as text) end,
                3, n % 50 = 49, false, 'Large election ' || n, 'COUNTING', 1, 'GENERAL',
                cast('00000000-0000-7000-8002-' || lpad((n % 20)::text, 12, '0') as uuid), 3, '{}', 'CERTIFIED'
            from generate_series(0, :people * 3 / 100 - 1) n""";

    private static final String SOME_PEOPLE = """
            insert into person (id, version, draft, name, sort_key, profile, created_at, updated_at)
            select cast('00000000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), 1, false, 'Listed ' || n,
                'Listed ' || n, jsonb_build_object('name', 'Listed ' || n), now(), now()
            from generate_series(:from, :from + :chunk - 1) n""";

    private static final String SOME_CANDIDATES = """
            insert into candidate (id, version, draft, person_id, election_id, ballot_name, list_position,
                pre_election_status, post_election_status, profile, created_at, updated_at)
            select cast('00000000-0000-7000-8001-' || lpad(n::text, 12, '0') as uuid), 2, n % 200 = 199,
                cast('00000000-0000-7000-8000-' || lpad((n % :people)::text, 12, '0') as uuid), e.id,
                'Listed ' || n % :people, n % 100, case when n % 100 = 3 then 'EXCLUDED' else 'FILED' end,
                case n % 100 when 0 then 'WINNER' when 3 then null else 'DEFEATED' end,
                jsonb_build_object('ballotName', 'Listed ' || n % :people, 'incumbent', n % 100 = 1, 'listPosition', n % 100,
                    'affiliation',
                    jsonb_build_object('organisation', '00000000-0000-7000-8002-' || lpad((n % 20)::text, 12, '0'))),
                now(), timestamptz '2020-01-01' + n * interval '1 second'
            from generate_series(:from, :from + :chunk - 1) n
                join (select id, cast(substring(id from 'n([0-9]+)') as integer) as number
                    from election_copy where id like 'large.n%') e on e.number = n / 100""";

    private static final String TALLIES = """
            insert into tally_copy (election_id, candidate_id, result_version, votes)
            select election_id, id, 3, list_position * 10 from candidate
            where election_id like 'large.n%' and post_election_status is not null""";

    private static final List<String> DELETE = List.of(
            "delete from tally_copy where election_id like 'large.n%'",
            "delete from candidate where election_id like 'large.n%'",
            "delete from election_copy where id like 'large.n%'",
            "delete from person where cast(id as text) like '00000000-0000-7000-8000-%'");

    private ManyCandidacies() {}

    static void insert(DataSource database, int people) throws SQLException {
        run(database, List.of(ELECTIONS.replace(":people", Integer.toString(people))));
        inChunks(database, SOME_PEOPLE, people, people);
        inChunks(database, SOME_CANDIDATES, people, people * 3);
        run(database, List.of(TALLIES, "analyze person, election_copy, candidate, tally_copy"));
    }

    static void delete(DataSource database) throws SQLException {
        run(database, DELETE);
    }

    private static void inChunks(DataSource database, String insert, int people, int rows) throws SQLException {
        for (int from = 0; from < rows; from += CHUNK) {
            var chunk = insert.replace(":people", Integer.toString(people))
                    .replace(":from", Integer.toString(from))
                    .replace(":chunk", Integer.toString(Math.min(CHUNK, rows - from)));
            run(database, List.of(chunk));
        }
    }

    private static void run(DataSource database, List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var timeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            for (var next : statements) {
                statement.execute(next);
            }
            statement.execute("reset statement_timeout");
            connection.setNetworkTimeout(Runnable::run, timeout);
        }
    }
}
