package org.hustings.timeline.campaignevent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.StoredText;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.ManyEntries;
import org.hustings.timeline.testing.Plans;
import org.junit.jupiter.api.Test;

/** Several workers beside that of the application, as copies of the service have them. */
@QuarkusTest
class ReleaseTest {

    private static final int ENTRIES = 40;
    private static final int WORKERS = 4;

    private final String election = Api.election();

    @Inject
    Release release;

    @Inject
    ReleaseConfig config;

    @Inject
    DataSource database;

    @Test
    void however_many_look_for_what_is_due_each_entry_is_published_once() throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < ENTRIES; i++) {
            ids.add(added(election, draft("Entry " + i)));
        }
        execute("update campaign_event set publish_at = now(), scheduled_by = 'ada' where election_id = '%s'"
                .formatted(election));

        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var rounds = workers.invokeAll(Stream.generate(() -> (Callable<Boolean>) release::ofAllThatIsDue)
                    .limit(WORKERS)
                    .toList());
            for (var round : rounds) {
                assertThat(round.get()).isTrue();
            }
        }

        Awaitility.await().until(() -> Api.timeline(election).size() == ENTRIES);
        assertThat(column(
                        "select count(*) || ' ' || count(distinct aggregate_id) || ' ' || min(actor) || ' ' || min(reason)"
                                + " from revision where partition_key = '%s' and type like '%%.published.v1'"
                                        .formatted(election)))
                .containsExactly("%1$d %1$d ada publishAt".formatted(ENTRIES));
        try (var topic = TopicReader.of("hustings.campaign-events.v1")) {
            assertThat(topic.awaitKey(election, 2 * ENTRIES))
                    .filteredOn(record -> record.eventType().endsWith(".published.v1"))
                    .extracting(TopicRecord::key)
                    .hasSize(ENTRIES);
        }
        assertThat(ids)
                .allSatisfy(id ->
                        anonymous().get("/v1/campaign-events/" + id).then().statusCode(200));
    }

    @Test
    void one_that_cannot_be_published_keeps_none_of_the_others_back() throws Exception {
        var broken = added(election, draft("Broken"));
        var fine = added(election, draft("Fine"));
        execute("alter table campaign_event add constraint no_such_thing check (draft or id <> '%s')"
                .formatted(broken));
        try {
            execute(
                    "update campaign_event set publish_at = now() - interval '1 minute', scheduled_by = 'ada' where id = '%s'"
                            .formatted(broken));
            execute("update campaign_event set publish_at = now(), scheduled_by = 'ada' where id = '%s'"
                    .formatted(fine));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Api.timeline(election).size() == 1);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(health()).isEqualTo("[FAILING, 1]"));
        } finally {
            execute("alter table campaign_event drop constraint no_such_thing");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Api.timeline(election).size() == 2);
        Awaitility.await().untilAsserted(() -> assertThat(health()).isEqualTo("[WAITING, 0]"));
    }

    @Test
    void more_than_are_read_at_once_that_cannot_be_published_keep_none_of_the_others_back() throws Exception {
        for (int i = 0; i <= config.atATime(); i++) {
            added(election, draft("Broken"));
        }
        var fine = added(election, draft("Fine"));
        execute(
                "alter table campaign_event add constraint no_such_thing check (draft or content ->> 'headline' <> 'Broken')");
        try {
            execute(
                    "update campaign_event set publish_at = now() - interval '1 minute', scheduled_by = 'ada' where election_id = '%s'"
                            .formatted(election));
            execute("update campaign_event set publish_at = now() where id = '%s'".formatted(fine));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Api.timeline(election).size() == 1);
        } finally {
            execute("delete from campaign_event where election_id = '%s'".formatted(election));
            execute("alter table campaign_event drop constraint no_such_thing");
        }
    }

    @Test
    void what_an_editor_took_back_in_the_last_moment_is_not_published() throws Exception {
        var id = added(election, draft("Wait"));
        execute("update campaign_event set publish_at = now() + interval '1 hour', scheduled_by = 'ada' where id = '%s'"
                .formatted(id));
        patch(id, 1, "{\"publishAt\": null}").then().statusCode(200);

        assertThat(release.ofAllThatIsDue()).isTrue();

        assertThat(Api.timeline(election)).isEmpty();
    }

    @Test
    void what_is_due_is_found_by_its_own_index() throws Exception {
        var many = new ManyEntries(election, database);
        many.insert(2000);
        try {
            assertThat(new Plans(database).of(DueEntries.DUE))
                    .contains("campaign_event_due_idx")
                    .doesNotContain("Seq Scan on campaign_event due");
        } finally {
            many.delete();
        }
    }

    private static String draft(String headline) {
        return statement(headline, "2017-04-01").replaceFirst("\\{", "{\"draft\": true, ");
    }

    private static String health() {
        var data = "checks.find { it.name == 'campaign event releaser' }.data.";
        var answer = anonymous().get("/q/health/ready").then().statusCode(200).extract();
        return List.of(answer.path(data + "state"), answer.path(data + "overdue"))
                .toString();
    }

    private List<String> column(String select) throws SQLException {
        return new StoredText(database).column(select);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
