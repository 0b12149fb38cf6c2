package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hustings.local.acceptance.Client.Answer;
import org.hustings.local.cli.Role;

/** The requests that tests make again and again, each of which has to be accepted. */
final class Story {
    private static final String SOURCE = "{\"title\":\"The test\",\"kind\":\"OTHER\"}";

    private final Client client;
    private final String editor;

    Story(RunningSuite suite) {
        this.client = suite.client();
        this.editor = suite.token(Role.EDITOR);
    }

    /** An id that no other election has. */
    static String newElectionId() {
        return "other.test-%s.chair.2030-05-01"
                .formatted(UUID.randomUUID().toString().substring(24));
    }

    static String organisationBody() {
        return "{\"name\":\"The test\",\"classification\":\"OTHER\"}";
    }

    static String electionBody(String id, String organisation) {
        return """
                {"id":"%s","name":"Chair of the test","organisationId":"%s","type":"OTHER","dateType":"SCHEDULED","dateStatus":"CONFIRMED",
                "seats":1,"votesAllowed":1,"voteVariation":"PLURALITY","votingMethods":["ONLINE"]}""".formatted(id, organisation);
    }

    static String personBody(String name) {
        return "{\"name\":\"%s\"}".formatted(name);
    }

    static String candidateBody(String person, String name) {
        return "{\"personId\":\"%s\",\"ballotName\":\"%s\",\"incumbent\":false,\"preElectionStatus\":\"DECLARED\",\"sources\":[%s]}"
                .formatted(person, name, SOURCE);
    }

    static String eventBody(String headline) {
        return """
                {"headline":"%s","startDate":{"value":"2030-04-01","approximate":false},"kind":"STATEMENT",
                "status":"HAPPENED","sources":[%s]}""".formatted(headline, SOURCE);
    }

    static String transitionBody(String phase) {
        return "{\"to\":\"%s\",\"effectiveAt\":{\"value\":\"2030-01-01\",\"approximate\":false},\"source\":%s}"
                .formatted(phase, SOURCE);
    }

    String createOrganisation() {
        return created(client.post("/v1/organisations", editor, organisationBody()));
    }

    String createElection(String organisation) {
        return created(client.post("/v1/elections", editor, electionBody(newElectionId(), organisation)));
    }

    String createPerson(String name) {
        return created(client.post("/v1/people", editor, personBody(name)));
    }

    String createCandidate(String election, String person, String name) {
        return created(client.post("/v1/elections/" + election + "/candidates", editor, candidateBody(person, name)));
    }

    String createEvent(String election, String headline) {
        return created(client.post("/v1/elections/" + election + "/campaign-events", editor, eventBody(headline)));
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("/id");
    }
}
