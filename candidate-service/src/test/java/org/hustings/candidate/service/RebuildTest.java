package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.stand;
import static org.hustings.candidate.service.Client.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.commons.rebuild.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The read model of the elections can be thrown away and read from the topic again, and nobody notices. */
@QuarkusTest
class RebuildTest {

    private static final ElectionTopic TOPIC = new ElectionTopic();

    private final String mark = word();
    private final UUID organisation = UUID.randomUUID();
    private final UUID post = UUID.fromString(Client.body());

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
        var recordsBefore = records();

        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("tally_copy", "election_copy", "organisation_copy", "post_copy")) {
                database.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
        rebuild.build(() -> true);

        assertThat(readModel())
                .isEqualTo(before)
                .contains("CORRECTION", election("replaced"), "\"gone\": true", "\"role\": \"General Secretary\"");
        assertThat(records()).isEqualTo(recordsBefore);
    }

    @Test
    void candidacies_and_the_log_are_as_they_were_after_every_build() {
        history();
        var before = records();

        rebuild.build(() -> true);
        rebuild.build(() -> true);

        assertThat(records())
                .isEqualTo(before)
                .contains("WINNER", "DEFEATED", "\"derived_incumbent\": true", "\"derived_incumbent\": false");
    }

    @Test
    void a_row_that_says_something_else_than_its_event_is_put_right_and_a_newer_one_stays() {
        history();
        var before = readModel();

        set("name = 'Damaged', candidates_locked = not candidates_locked", election("corrected"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update organisation_copy set name = 'Damaged' where id = :id")
                        .setParameter("id", organisation)
                        .executeUpdate());
        set("name = 'Heard of over HTTP', version = 1000", election("locked"));
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

    /** Elections that went on, were locked and opened, corrected, replaced, tried out and deleted, and their post. */
    private void history() {
        bodies();
        corrected();
        send("created", "deleted", 1);
        send("deleted", "deleted", 2);
        send("created", "locked", 1);
        send("candidates-locked", "locked", 2);
        var replaced = ElectionTopic.golden("changed", election("replaced"), 3);
        replaced.withObject("/record").put("replacesId", election("corrected")).put("parentId", election("locked"));
        TOPIC.send("changed", election("replaced"), replaced);
        result("partial", 4, "UNOFFICIAL_PARTIAL", List.of(word()));
        var trial = ElectionTopic.result(election("tried"), 5, List.of(word()));
        ((ObjectNode) trial.path("details")).put("isTest", true);
        TOPIC.send("result-recorded", election("tried"), trial);
        await().untilAsserted(() ->
                assertThat(text("""
                        select string_agg(split_part(id, '.', 1) || ' ' || version, ', ' order by id)
                        from election_copy where id like '%' || :mark || '%'""")).isEqualTo("corrected 12, deleted 2, locked 2, partial 4, replaced 3, tried 5"));
    }

    private void bodies() {
        TOPIC.send("organisation.created", organisation, ElectionTopic.golden("organisation.created", organisation, 1));
        TOPIC.send("organisation.changed", organisation, ElectionTopic.golden("organisation.changed", organisation, 2));
        TOPIC.send("post.created", post, ElectionTopic.golden("post.created", post, 1));
    }

    /** Which post the election fills is said after its beginning; that the second candidate held it follows from then. */
    private void corrected() {
        var corrected = election("corrected");
        var beginning = ElectionTopic.golden("created", corrected, 1);
        beginning.withObject("/record").remove("postId");
        TOPIC.send("created", corrected, beginning);
        awaitKnown(corrected);
        var first = candidate(corrected, "Len McCluskey");
        var person = person("Gerard Coyne");
        hold(
                        person,
                        Map.of(
                                "postId",
                                post,
                                "organisationName",
                                "Unite",
                                "role",
                                "SUBSTANTIVE",
                                "startDate",
                                Map.of("value", "2011")))
                .then()
                .statusCode(201);
        var second = id(stand(corrected, Map.of("personId", person)));
        send("candidates-locked", "corrected", 2);
        send("candidates-unlocked", "corrected", 3);
        result("corrected", 9, "UNOFFICIAL_COMPLETE", List.of(first, second));
        result("corrected", 11, "CORRECTION", List.of(second, first));
        send("phase-changed", "corrected", 12);
        await().untilAsserted(() -> anonymous()
                .get("/v1/candidates/" + second)
                .then()
                .body("postElectionStatus", equalTo("WINNER"))
                .body("incumbent", equalTo(true)));
    }

    private String election(String name) {
        return name + "." + mark + ".2017-04-19";
    }

    private void send(String type, String name, long version) {
        TOPIC.send(type, election(name), filling(ElectionTopic.golden(type, election(name), version)));
    }

    private void result(String name, long version, String status, List<String> candidates) {
        var result = filling(ElectionTopic.result(election(name), version, candidates));
        ((ObjectNode) result.path("details")).put("status", status);
        TOPIC.send("result-recorded", election(name), result);
    }

    private ObjectNode filling(ObjectNode event) {
        event.withObject("/record").put("postId", post.toString());
        return event;
    }

    private static void awaitKnown(String election) {
        await().untilAsserted(() -> anonymous()
                .get("/v1/elections/%s/candidates".formatted(election))
                .then()
                .statusCode(200));
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
                    from tally_copy t where t.election_id like '%' || :mark || '%') || (
                    select cast(to_jsonb(o) as text) from organisation_copy o where o.id = '{organisation}') || (
                    select cast(to_jsonb(p) as text) from post_copy p where p.id = '{post}')
                from election_copy e where e.id like '%' || :mark || '%'""".replace("{organisation}", organisation.toString()).replace("{post}", post.toString()));
    }

    private String records() {
        return text("""
                select cast(jsonb_agg(to_jsonb(c) order by c.id) as text) || (
                    select cast(jsonb_agg(to_jsonb(r) order by r.position) as text)
                    from revision r where r.partition_key like '%' || :mark || '%')
                from candidate c where c.election_id like '%' || :mark || '%'""");
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
