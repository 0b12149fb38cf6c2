package org.hustings.election.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.election.Api;
import org.hustings.election.CandidateTopic;
import org.hustings.embedded.testing.TopicReader;
import org.junit.jupiter.api.Test;

/**
 * Each event that the service publishes is the same as its golden file. The files themselves say what to send: their
 * records are the bodies, what they call changed is the patch, their details are the commands.
 */
@QuarkusTest
class GoldenEventsTest {

    private static final String UNITE = "0198f2a0-0000-7000-8000-000000000001";
    private static final String SCRUTINEER = "0198f2a0-0000-7000-8000-000000000002";
    private static final String POST = "0198f2a0-0000-7000-8000-000000000011";
    private static final String ELECTORATE = "0198f2a0-0000-7000-8000-000000000021";
    private static final String CLAIM = "0198f2a0-0000-7000-8000-000000000201";
    private static final String CLAIM_BEFORE = "0198f2a0-0000-7000-8000-000000000202";
    private static final String RESULT = "0198f2a0-0000-7000-8000-000000000203";
    private static final String TEST_RESULT = "0198f2a0-0000-7000-8000-000000000204";
    private static final String ELECTION = "trade-union.unite.general-secretary.2017-04-19";
    private static final String[] MADE_BY_THE_SERVICE = {"id", "version", "disputed", "createdAt", "updatedAt"};
    private static final String[] COURSE = {
        "phase",
        "candidatesLocked",
        "uncontested",
        "timetable",
        "electorates",
        "transitions",
        "result",
        "disputed",
        "scrutineerReport"
    };
    private static final String[] MADE_OF_A_RESULT = {
        "id", "number", "turnoutComputed", "recordedAt", "firstCertified", "checks"
    };
    private static final Set<String> APART = Set.of(
            "election.published", "election.deleted", "election.candidates-locked", "election.candidates-unlocked");

    /** Identifiers of the golden files, and what they are in this run. */
    private final Map<String, String> identifiers = new LinkedHashMap<>();

    @Test
    void events_about_organisations_are_as_their_golden_files_say() {
        identifiers.put(UNITE, create("/v1/organisations", "organisation.created", MADE_BY_THE_SERVICE));
        patch("/v1/organisations/" + UNITE, "organisation.changed");
        identifiers.put(SCRUTINEER, createDraft("/v1/organisations", "organisation.published"));
        patch("/v1/organisations/" + SCRUTINEER, "organisation.published");

        assertPublished(UNITE, "organisation.created");
        assertPublished(UNITE, "organisation.changed");
        assertPublished(SCRUTINEER, "organisation.published");

        identifiers.put(SCRUTINEER, createDraft("/v1/organisations", "organisation.deleted"));
        delete("/v1/organisations/" + SCRUTINEER);
        assertPublished(SCRUTINEER, "organisation.deleted");
    }

    @Test
    void events_about_posts_are_as_their_golden_files_say() {
        identifiers.put(UNITE, Api.organisation("Unite"));
        identifiers.put(POST, create("/v1/posts", "post.created", MADE_BY_THE_SERVICE));
        patch("/v1/posts/" + POST, "post.changed");
        assertPublished(POST, "post.created");
        assertPublished(POST, "post.changed");

        identifiers.put(POST, createDraft("/v1/posts", "post.published"));
        patch("/v1/posts/" + POST, "post.published");
        assertPublished(POST, "post.published");

        identifiers.put(POST, createDraft("/v1/posts", "post.deleted"));
        delete("/v1/posts/" + POST);
        assertPublished(POST, "post.deleted");
    }

    @Test
    void events_about_the_life_of_an_election_record_are_as_their_golden_files_say() {
        makeWhatElectionsReferTo();
        identifiers.put(ELECTION, "trade-union.golden.draft.2017-04-19");
        post("/v1/elections", withDraft(electionBody("election.published")));
        patch("/v1/elections/" + ELECTION, "election.published");
        assertPublished(ELECTION, "election.published");

        identifiers.put(ELECTION, "trade-union.golden.deleted.2017-04-19");
        post("/v1/elections", electionBody("election.deleted"));
        delete("/v1/elections/" + ELECTION);
        assertPublished(ELECTION, "election.deleted");
    }

    @Test
    void events_about_the_course_of_an_election_are_as_their_golden_files_say() {
        makeWhatElectionsReferTo();
        identifiers.put(ELECTION, "trade-union.golden.course.2017-04-19");
        var election = "/v1/elections/" + ELECTION;
        post("/v1/elections", electionBody("election.created"));
        patch(election, "election.changed");
        post(election + "/transitions", golden("election.phase-changed").detailsWithout("from"));
        fillTheTimetable(election + "/timetable");
        recordTheElectorate(election + "/electorates");
        moveOnToTheCount(election + "/transitions");
        declareTheCandidates();
        recordTheResult(election + "/result");
        var report = golden("election.scrutineer-report-recorded").detailsWithout("recordedAt");
        put(election + "/scrutineer-report", report);

        GoldenEvent.types().stream()
                .filter(type -> type.startsWith("election."))
                .filter(type -> !APART.contains(type) && !type.contains("claim"))
                .forEach(type -> assertPublished(ELECTION, type));
    }

    @Test
    void events_about_the_lock_on_the_candidates_are_as_their_golden_files_say() {
        makeWhatElectionsReferTo();
        identifiers.put(ELECTION, "trade-union.golden.lock.2017-04-19");
        post("/v1/elections", electionBody("election.created"));
        lock(true);
        lock(false);

        assertPublished(ELECTION, "election.candidates-locked");
        assertPublished(ELECTION, "election.candidates-unlocked");
    }

    private void lock(boolean locked) {
        var election = "/v1/elections/" + ELECTION;
        Api.returningOfficer()
                .put(actual(election + "/candidates-lock"), etag(election), "{\"locked\": %s}".formatted(locked))
                .then()
                .statusCode(200);
    }

    @Test
    void events_about_claims_on_organisations_are_as_their_golden_files_say() {
        identifiers.put(UNITE, create("/v1/organisations", "organisation.created", MADE_BY_THE_SERVICE));

        claim("/v1/organisations/" + UNITE, "organisation");

        Stream.of("claim-added", "claim-related", "claim-ranked")
                .forEach(type -> assertPublished(UNITE, "organisation." + type));
    }

    @Test
    void events_about_claims_on_elections_are_as_their_golden_files_say() {
        makeWhatElectionsReferTo();
        identifiers.put(ELECTION, "trade-union.golden.claims.2017-04-19");
        post("/v1/elections", electionBody("election.created"));

        claim("/v1/elections/" + ELECTION, "election");

        Stream.of("claim-added", "claim-related", "claim-ranked")
                .forEach(type -> assertPublished(ELECTION, "election." + type));
    }

    private void claim(String record, String kind) {
        var body = golden(kind + ".claim-added").detailsWithout("id", "version", "subject", "recordedAt", "relations");
        identifiers.put(CLAIM, post(record + "/claims", body).path("id"));
        identifiers.put(
                CLAIM_BEFORE, Api.editor().get(actual(record + "/claims")).path("items[0].id"));
        patch(record + "/claims/" + CLAIM, golden(kind + ".claim-related").detailsOnly("relations"));
        patch(record + "/claims/" + CLAIM, golden(kind + ".claim-ranked").detailsOnly("rank", "rankReason"));
    }

    @Test
    void the_event_about_a_test_result_is_as_its_golden_file_says() {
        makeWhatElectionsReferTo();
        identifiers.put(ELECTION, "trade-union.golden.trial.2017-04-19");
        post("/v1/elections", electionBody("election.created"));
        var body = GoldenEvent.without(golden("test-result.recorded").data().at("/record/result"), MADE_OF_A_RESULT);
        identifiers.put(
                TEST_RESULT, put("/v1/elections/" + ELECTION + "/result", body).path("id"));

        assertPublished(ELECTION, "test-result.recorded");
    }

    private void fillTheTimetable(String timetable) {
        post(timetable, golden("election.milestone-added").detailsWithout("sequence", "changes"));
        post(
                timetable + "/BALLOT_CLOSES/moves",
                golden("election.milestone-moved").detailsWithout("milestone", "from", "sequence"));
        patch(
                timetable + "/BALLOT_CLOSES",
                golden("election.milestone-changed").detailsWithout("milestone", "date", "sequence", "changes"));
    }

    private void recordTheElectorate(String electorates) {
        var body = golden("election.electorate-added").detailsWithout("id");
        identifiers.put(ELECTORATE, post(electorates, body).path("id"));
    }

    /** Each with an id of its own, since another election may have candidates of the same golden files. */
    private void declareTheCandidates() {
        var names = new LinkedHashMap<String, String>();
        golden("election.result-recorded").data().findValuesAsText("candidateId").stream()
                .distinct()
                .forEach(candidate -> {
                    identifiers.put(candidate, UUID.randomUUID().toString());
                    names.put(identifiers.get(candidate), "Candidate " + candidate);
                });
        CandidateTopic.declare(actual(ELECTION), names);
    }

    private void recordTheResult(String result) {
        var body = golden("election.result-recorded").detailsWithout(MADE_OF_A_RESULT);
        identifiers.put(RESULT, put(result, body).path("id"));
    }

    private void makeWhatElectionsReferTo() {
        identifiers.put(UNITE, Api.organisation("Unite"));
        identifiers.put(SCRUTINEER, Api.organisation("Electoral Reform Society"));
        identifiers.put(POST, create("/v1/posts", "post.created", MADE_BY_THE_SERVICE));
    }

    private void moveOnToTheCount(String path) {
        var transitions = golden("election.result-recorded").data().at("/record/transitions");
        for (var i = 1; i < transitions.size(); i++) {
            post(path, GoldenEvent.without(transitions.get(i), "from", "recordedAt"));
        }
    }

    private static JsonNode electionBody(String type) {
        var body = golden(type).recordWithout("version", "createdAt", "updatedAt");
        return GoldenEvent.without(body, COURSE);
    }

    private static JsonNode withDraft(JsonNode body) {
        return GoldenEvent.without(body).put("draft", true);
    }

    private String create(String path, String type, String... without) {
        return post(path, golden(type).recordWithout(without)).path("id");
    }

    private String createDraft(String path, String type) {
        return post(path, withDraft(golden(type).recordWithout(MADE_BY_THE_SERVICE)))
                .path("id");
    }

    private Response post(String path, JsonNode body) {
        var response = Api.returningOfficer().post(actual(path), actual(body.toString()));
        response.then().statusCode(201);
        return response;
    }

    /** Puts a part of the election. */
    private Response put(String path, JsonNode body) {
        var etag = etag("/v1/elections/" + ELECTION);
        var response = Api.returningOfficer().put(actual(path), etag, actual(body.toString()));
        response.then().statusCode(200);
        return response;
    }

    private void patch(String path, String type) {
        patch(path, golden(type).patch());
    }

    private void patch(String path, JsonNode patch) {
        Api.editor()
                .patch(actual(path), etag(path), actual(patch.toString()))
                .then()
                .statusCode(200);
    }

    private void delete(String path) {
        Api.editor().delete(actual(path), etag(path)).then().statusCode(204);
    }

    private String etag(String path) {
        return Api.editor().get(actual(path)).header("ETag");
    }

    private void assertPublished(String key, String type) {
        var golden = golden(type);
        try (var topic = TopicReader.of("hustings.elections.v1")) {
            var record = topic.await(
                            1,
                            event -> actual(key).equals(event.key())
                                    && event.eventType().equals(golden.fullType()))
                    .getFirst();

            var published = GoldenEvent.tree(asInGoldenFiles(String.valueOf(record.value())));
            assertThat(GoldenEvent.timeless(published)).isEqualTo(GoldenEvent.timeless(golden.data()));
        }
    }

    private String actual(String text) {
        var result = text;
        for (var entry : identifiers.entrySet()) {
            result = result.replace(entry.getKey(), entry.getValue());
        }
        return result;
    }

    private String asInGoldenFiles(String text) {
        var result = text;
        for (var entry : identifiers.entrySet()) {
            result = result.replace(entry.getValue(), entry.getKey());
        }
        return result;
    }

    private static GoldenEvent golden(String type) {
        return GoldenEvent.of(type);
    }
}
