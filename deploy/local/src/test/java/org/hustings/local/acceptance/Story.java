package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.local.acceptance.Client.Answer;
import org.hustings.local.cli.Role;

/**
 * The requests that tests make again and again, each of which has to be accepted. What they tell of is past, as the time
 * of every event is.
 */
final class Story {
    private static final String SOURCE = "{\"title\":\"The test\",\"kind\":\"OTHER\"}";

    private final Client client;
    private final String editor;
    private final String officer;

    Story(RunningSuite suite) {
        this.client = suite.client();
        this.editor = suite.token(Role.EDITOR);
        this.officer = suite.token(Role.RETURNING_OFFICER);
    }

    /** An id that no other election has. */
    static String newElectionId() {
        return "other.test-%s.chair.2020-05-01"
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
                {"headline":"%s","startDate":{"value":"2020-04-01","approximate":false},"kind":"STATEMENT",
                "status":"HAPPENED","sources":[%s]}""".formatted(headline, SOURCE);
    }

    static String transitionBody(String phase) {
        return "{\"to\":\"%s\",\"effectiveAt\":{\"value\":\"2020-01-01\",\"approximate\":false},\"source\":%s}"
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

    /** Moves an election through the phases, one after the other. */
    void move(String election, String... phases) {
        for (var phase : phases) {
            created(client.post("/v1/elections/" + election + "/transitions", officer, transitionBody(phase)));
        }
    }

    void lockCandidates(String election) {
        var path = "/v1/elections/" + election;
        var answer = client.send(client.request(path + "/candidates-lock")
                .header("Authorization", "Bearer " + officer)
                .header("Content-Type", "application/json")
                .header("If-Match", client.get(path).header("ETag"))
                .PUT(BodyPublishers.ofString("{\"locked\":true}")));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    void withdraw(String candidate) {
        var body = "{\"to\":\"WITHDRAWN\",\"effectiveOn\":{\"value\":\"2020-04-02\"},\"source\":%s}".formatted(SOURCE);
        created(client.post("/v1/candidates/" + candidate + "/transitions", officer, body));
    }

    /** Tries to record a result in which these have a tally each. */
    Answer recordResult(String election, String... candidates) {
        var tallies = Stream.of(candidates)
                .map("{\"candidateId\":\"%s\",\"votes\":1,\"elected\":false}"::formatted)
                .collect(Collectors.joining(","));
        var path = "/v1/elections/" + election;
        return client.send(client.request(path + "/result")
                .header("Authorization", "Bearer " + officer)
                .header("Content-Type", "application/json")
                .header("If-Match", client.get(path).header("ETag"))
                .PUT(BodyPublishers.ofString(
                        "{\"status\":\"UNOFFICIAL_COMPLETE\",\"countStatus\":\"COMPLETED\",\"rounds\":[{\"number\":1,\"tallies\":[%s]}]}"
                                .formatted(tallies))));
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("/id");
    }
}
