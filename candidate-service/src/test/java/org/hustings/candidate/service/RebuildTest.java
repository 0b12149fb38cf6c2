package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hustings.commons.rebuild.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The read model of the elections can be thrown away and read from the topic again, and nobody notices. */
@QuarkusTest
class RebuildTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    private final String mark = word();

    @Inject
    Rebuild rebuild;

    @Inject
    EntityManager database;

    @AfterAll
    static void close() {
        TOPIC.close();
    }

    @Test
    void what_is_built_from_an_empty_table_equals_what_was_there() {
        history();
        var before = readModel();

        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from tally_copy").executeUpdate();
            database.createNativeQuery("delete from election_copy").executeUpdate();
        });
        rebuild.build(() -> true);

        assertThat(readModel()).isEqualTo(before).contains("CORRECTION", "replaced." + mark, "\"gone\": true");
    }

    @Test
    void candidacies_and_the_log_are_as_they_were_after_every_build() {
        history();
        var before = records();

        rebuild.build(() -> true);
        rebuild.build(() -> true);

        assertThat(records()).isEqualTo(before).contains("WINNER", "DEFEATED");
    }

    @Test
    void a_row_that_says_something_else_than_its_event_is_put_right_and_a_newer_one_stays() {
        history();
        var before = readModel();

        set("name = 'Damaged', candidates_locked = not candidates_locked", "corrected." + mark);
        set("name = 'Heard of over HTTP', version = 1000", "locked." + mark);
        rebuild.build(() -> true);

        assertThat(readModel())
                .isNotEqualTo(before)
                .contains("Heard of over HTTP")
                .doesNotContain("Damaged");
    }

    @Test
    void readiness_tells_which_generation_is_built() {
        await().untilAsserted(() -> anonymous()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'read models' }.data.state", equalTo("BUILT"))
                .body("checks.find { it.name == 'read models' }.data.generation", equalTo(1)));
        assertThat(text("select cast(max(generation) as text) from read_model_build"))
                .isEqualTo("1");
    }

    /** Elections that went on, were locked and opened, corrected, replaced, tried out and deleted. */
    private void history() {
        var corrected = "corrected." + mark;
        send("created", corrected, 1);
        send("candidates-locked", corrected, 2);
        send("candidates-unlocked", corrected, 3);
        awaitKnown(corrected);
        var first = candidate(corrected, "Len McCluskey");
        var second = candidate(corrected, "Gerard Coyne");
        result(corrected, 9, "UNOFFICIAL_COMPLETE", List.of(first, second));
        result(corrected, 11, "CORRECTION", List.of(second, first));
        send("phase-changed", corrected, 12);

        send("created", "deleted." + mark, 1);
        send("deleted", "deleted." + mark, 2);
        send("created", "locked." + mark, 1);
        send("candidates-locked", "locked." + mark, 2);
        var replaced = ElectionTopic.golden("changed", "replaced." + mark, 3);
        replaced.withObject("/record").put("replacesId", corrected).put("parentId", "locked." + mark);
        TOPIC.send("changed", "replaced." + mark, replaced);
        result("partial." + mark, 4, "UNOFFICIAL_PARTIAL", List.of(word()));
        var trial = ElectionTopic.result("tried." + mark, 5, List.of(word()));
        ((ObjectNode) trial.path("details")).put("isTest", true);
        TOPIC.send("result-recorded", "tried." + mark, trial);

        await().untilAsserted(() ->
                assertThat(text("""
                        select string_agg(split_part(id, '.', 1) || ' ' || version, ', ' order by id)
                        from election_copy where id like '%' || :mark""")).isEqualTo("corrected 12, deleted 2, locked 2, partial 4, replaced 3, tried 5"));
        awaitOutcome(second);
    }

    private static void send(String type, String election, long version) {
        TOPIC.send(type, election, ElectionTopic.golden(type, election, version));
    }

    private static void result(String election, long version, String status, List<String> candidates) {
        var result = ElectionTopic.result(election, version, candidates);
        ((ObjectNode) result.path("details")).put("status", status);
        TOPIC.send("result-recorded", election, result);
    }

    private static void awaitKnown(String election) {
        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
    }

    private static void awaitOutcome(String winner) {
        await().untilAsserted(() ->
                anonymous().get("/v1/candidates/" + winner).then().body("postElectionStatus", equalTo("WINNER")));
    }

    private void set(String values, String election) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update election_copy set %s where id = :id".formatted(values))
                        .setParameter("id", election)
                        .executeUpdate());
    }

    private String readModel() {
        return text("""
                select cast(jsonb_agg(to_jsonb(e) order by e.id) as text) || (
                    select cast(jsonb_agg(to_jsonb(t) order by t.election_id, t.candidate_id) as text)
                    from tally_copy t where t.election_id like '%' || :mark)
                from election_copy e where e.id like '%' || :mark""");
    }

    private String records() {
        return text("""
                select cast(jsonb_agg(to_jsonb(c) order by c.id) as text) || (
                    select cast(jsonb_agg(to_jsonb(r) order by r.position) as text)
                    from revision r where r.partition_key like '%' || :mark)
                from candidate c where c.election_id like '%' || :mark""");
    }

    private String text(String select) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery(select, String.class);
            if (select.contains(":mark")) {
                query.setParameter("mark", mark);
            }
            return String.valueOf(query.getSingleResult());
        });
    }
}
