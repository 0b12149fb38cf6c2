package org.hustings.timeline.service;

import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.PROBLEM;
import static org.hustings.timeline.testing.Api.add;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** Rules that a campaign event has to hold to, as an editor meets them. */
@QuarkusTest
class CampaignEventRulesTest {

    private final String election = Api.election();

    @Test
    void a_reply_answers_an_event_of_the_same_election() {
        var column = added(election, statement("A column", "2031-04-01"));
        var reply = statement("A reply", "2031-04-02").replaceFirst("\\{", "{\"inReplyTo\": \"" + column + "\", ");

        add(election, reply).then().statusCode(201).body("inReplyTo", equalTo(column));
        add(Api.election(), reply)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/inReplyTo")))
                .body("violations.code", equalTo(List.of("event-not-in-election")));
    }

    @Test
    void a_published_reply_to_a_draft_is_refused() {
        var draft = added(election, statement("A column", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));

        add(election, statement("A reply", "2031-04-02").replaceFirst("\\{", "{\"inReplyTo\": \"" + draft + "\", "))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("reply-to-draft")));
    }

    @Test
    void a_participant_who_stands_elsewhere_is_refused() {
        add(election, """
                {"headline": "Hear, hear", "kind": "STATEMENT", "startDate": {"value": "2031-04-01"},
                 "participants": [{"type": "CANDIDATE", "candidateId": "%s", "role": "SPEAKER"}],
                 "sources": [{"title": "The gazette", "kind": "NEWS"}]}
                """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/participants/0/candidateId")))
                .body("violations.code", equalTo(List.of("candidate-not-in-election")));
    }

    @Test
    void an_allegation_needs_a_speaker_and_a_published_event_a_source() {
        add(election, """
                {"headline": "Who paid?", "kind": "ALLEGATION", "startDate": {"value": "2031-04-01"}}
                """)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of("/participants", "/sources")))
                .body("violations.code", equalTo(List.of("speaker-required", "source-required")));
    }
}
