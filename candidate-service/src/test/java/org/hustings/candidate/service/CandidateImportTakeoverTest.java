package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Names.mark;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Imports that are interrupted, and others who write at the same time. */
@QuarkusTest
class CandidateImportTakeoverTest {

    private static final int ROWS = 400;
    private static final int DEATHS = 3;

    private final String election = Client.election();

    @Inject
    DataSource dataSource;

    @Test
    void a_worker_that_dies_again_and_again_doubles_no_person_and_no_candidacy() throws SQLException {
        var names =
                IntStream.range(0, ROWS).mapToObj(i -> mark() + " " + mark()).toList();
        var table = "election_id,name\n"
                + names.stream().map(name -> election + "," + name + "\n").reduce("", String::concat);
        var imported = CandidateImport.begun("text/csv", table.getBytes(StandardCharsets.UTF_8));

        for (var deaths = 0; deaths < DEATHS; deaths++) {
            var before = imported.count("recordsRead");
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> imported.count("recordsRead") > before);
            // It may not have come back from its last death yet.
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(this::killWorker);
        }

        imported.over().all("created", ROWS);
        assertThat(database().count("select count(*) from candidate where election_id = '%s'".formatted(election)))
                .isEqualTo(ROWS);
        assertThat(database().count("select count(*) from revision where partition_key = '%s'".formatted(election)))
                .isEqualTo(ROWS);
        assertThat(database()
                        .count("select count(*) from revision where reason like '%%%s%%' and aggregate_type = 'person'"
                                .formatted(imported.id())))
                .isEqualTo(ROWS);
        CandidateImport.table(table).all("unchanged", ROWS);
    }

    @Test
    void who_is_recorded_over_http_meanwhile_stands_once() throws Exception {
        var people = IntStream.range(0, 60)
                .mapToObj(i -> Client.person(mark() + " " + mark()))
                .toList();
        var table = "election_id,person_id\n"
                + people.stream().map(id -> election + "," + id + "\n").reduce("", String::concat);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var imported = CandidateImport.begun("text/csv", table.getBytes(StandardCharsets.UTF_8));
            var answers = threads.invokeAll(
                    people.reversed().stream()
                            .<Callable<Integer>>map(id -> () -> Client.stand(election, Map.of("personId", id))
                                    .statusCode())
                            .toList(),
                    2,
                    TimeUnit.MINUTES);
            imported.over();

            var recorded = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                recorded += answer.get() == 201 ? 1 : 0;
            }
            assertThat(imported.record().getString("status")).isEqualTo("COMPLETED");
            assertThat(imported.codes()).allMatch("duplicate-candidacy"::equals);
            assertThat(imported.count("created")).isEqualTo(people.size() - recorded);
        }
        assertThat(anonymous()
                        .get("/v1/elections/%s/candidates?limit=200".formatted(election))
                        .jsonPath()
                        .getList("items.personId", String.class))
                .containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void an_owner_who_is_away_is_waited_for() throws SQLException {
        var unknown = "broken." + mark();
        var imported = CandidateImport.begun(
                "text/csv",
                "election_id,name\n%s,%s\n".formatted(unknown, mark()).getBytes(StandardCharsets.UTF_8));
        Awaitility.await().until(() -> imported.record().getString("startedAt") != null);

        // What the owner does not say, the topic brings.
        try (var topic = new ElectionTopic()) {
            topic.send("created", unknown, ElectionTopic.golden("created", unknown, 1));
            imported.over().all("created", 1);
        }
    }

    private Database database() {
        return new Database(dataSource);
    }

    private boolean killWorker() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'bulk-import' and datname = current_database()
                        """)) {
            return row.next();
        }
    }
}
