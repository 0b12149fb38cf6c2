package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.viewer;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.StoryPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What candidates and people take part in: Gerard Coyne is candidate 2, Gerry Coyne candidate 3 until they are one. */
@QuarkusTest
class TimelinesOfPeopleTest {

    private static final String COYNE = "Gerard Coyne";
    private static final String GERRY = "Gerry Coyne";

    private final Story story = Story.begin();
    private final StoryPeople people = StoryPeople.of(story);

    @BeforeEach
    void two_people_stand() {
        send(story.election("phase-changed"), people.created(COYNE), people.created(GERRY));
        send(people.declared(2, COYNE), people.declared(3, GERRY));
        Api.timeline(story.election(), 3);
        said(
                "by the candidate",
                "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"SPEAKER\"}"
                        .formatted(story.candidate(3)));
        said(
                "of the person",
                "{\"type\": \"PERSON\", \"personId\": \"%s\", \"name\": \"G\", \"role\": \"TARGET\"}"
                        .formatted(people.id(GERRY)));
    }

    @Test
    void a_candidate_has_the_entries_that_name_it_and_a_person_those_of_its_candidacies_too() {
        assertThat(manual("candidates", story.candidate(3), "")).containsExactly("by the candidate");
        assertThat(manual("candidates", story.candidate(2), "")).isEmpty();
        assertThat(manual("people", people.id(GERRY), "")).containsExactly("by the candidate", "of the person");
        assertThat(manual("people", people.id(GERRY), "&role=TARGET")).containsExactly("of the person");
        assertThat(manual("people", people.id(GERRY), "&q=person")).containsExactly("of the person");
        assertThat(manual("people", people.id(GERRY), "&order=DESC&limit=1")).containsExactly("of the person");
        assertThat(manual("people", people.id(COYNE), "")).isEmpty();
    }

    @Test
    void whoever_was_merged_has_one_timeline_by_each_id_until_that_is_undone() {
        send(
                people.merged(GERRY, COYNE, 2),
                people.reassigned(3, GERRY, 2, COYNE)
                        .withRecord(record ->
                                record.put("mergedIntoId", story.candidate(2).toString())));
        for (var id : List.of(people.id(COYNE), people.id(GERRY))) {
            await("people", id, "by the candidate", "of the person");
        }
        for (int number : List.of(2, 3)) {
            await("candidates", story.candidate(number), "by the candidate");
            assertThat(manual("elections", story.election(), "&participant=" + story.candidate(number)))
                    .containsExactly("by the candidate");
        }

        send(people.mergeUndone(GERRY, COYNE, 3), people.reassigned(3, GERRY, 3, GERRY));
        await("people", people.id(COYNE));
        await("people", people.id(GERRY), "by the candidate", "of the person");
        await("candidates", story.candidate(2));
        await("candidates", story.candidate(3), "by the candidate");
    }

    @Test
    void an_entry_that_names_someone_twice_is_there_once() {
        said(
                "both",
                "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"SPEAKER\"}"
                        .formatted(story.candidate(3)),
                "{\"type\": \"PERSON\", \"personId\": \"%s\", \"name\": \"G\", \"role\": \"SPEAKER\"}"
                        .formatted(people.id(GERRY)));

        assertThat(manual("people", people.id(GERRY), "&role=SPEAKER")).containsExactly("by the candidate", "both");
        assertThat(manual("people", people.id(GERRY), "&role=SPEAKER&order=DESC"))
                .containsExactly("both", "by the candidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidates", "people"})
    void nobody_has_the_timeline_of_someone_unknown(String collection) {
        anonymous()
                .get("/v1/{collection}/{id}/timeline", collection, UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", endsWith("-not-found"));
    }

    @Test
    void a_candidacy_that_is_a_draft_leads_the_public_nowhere() {
        send(people.declared(1, "Len McCluskey").draft());
        Awaitility.await().until(() -> status(viewer(), story.candidate(1)) == 200);
        said(
                "secret",
                "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"SPEAKER\"}"
                        .formatted(story.candidate(1)));

        assertThat(status(anonymous(), story.candidate(1))).isEqualTo(404);
    }

    private static int status(RequestSpecification caller, UUID candidate) {
        return caller.get("/v1/candidates/{id}/timeline", candidate).statusCode();
    }

    private void await(String collection, UUID id, String... headlines) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(manual(collection, id, "")).containsExactly(headlines));
    }

    private static List<String> manual(String collection, Object id, String query) {
        return anonymous()
                .get("/v1/%s/%s/timeline?origin=MANUAL%s".formatted(collection, id, query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.headline", String.class);
    }

    private void said(String headline, String... participants) {
        added(story.election(), """
                {"headline": "%s", "kind": "STATEMENT", "startDate": {"value": "2017-02"}, "participants": [%s],
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(headline, String.join(", ", participants)));
    }
}
