package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hustings.local.acceptance.Client.Answer;
import org.hustings.local.acceptance.Client.Unanswered;
import org.hustings.local.cli.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files as a spreadsheet writes them, through the gateway, while the service that reads them is killed. */
@Order(6)
@ExtendWith(SuiteExtension.class)
class BulkImportIT {
    private static final int ELECTIONS = Integer.getInteger("hustings.suite.imported-elections", 200);
    private static final int CANDIDATES = Integer.getInteger("hustings.suite.imported-candidates", 600);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String COLUMNS =
            "election_id,election_name,election_type,organisation_id,round,ballot_name,votes,"
                    + "elected,valid_votes\r";

    private final RunningSuite suite;
    private final Client client;
    private final String officer;
    private final String editor;

    BulkImportIT(RunningSuite suite) {
        this.suite = suite;
        this.client = suite.client();
        this.officer = suite.token(Role.RETURNING_OFFICER);
        this.editor = suite.token(Role.EDITOR);
    }

    @Test
    void a_file_is_imported_once_whoever_was_killed_meanwhile_and_its_faults_are_told_by_line() {
        var organisation = new Story(suite).createOrganisation();
        var address =
                accepted(upload("/v1/imports", officer, file(organisation))).header("Location");
        await(address, running -> running.at("/created").asInt() > ELECTIONS / 4);

        Signal.KILL.send(suite.process("election-service").pid());

        var done = await(address, ended -> ended.at("/status").asText().equals("COMPLETED"));
        assertThat(done.at("/created").asInt()).isEqualTo(ELECTIONS - 1);
        assertThat(done.at("/failed").asInt()).isEqualTo(1);
        // The header is line 1, and each election before the faulty one has two lines.
        assertThat(read(address + "/problems").at("/items/0/line").asInt()).isEqualTo(2 + 2 * 5);
        assertThat(client.all("/v1/elections?limit=200&organisationId=" + organisation))
                .hasSize(ELECTIONS - 1)
                .allSatisfy(
                        election -> assertThat(election.at("/phase").asText()).isEqualTo("RESULT_REPORTED"));
        // Each tenth was planted to miss its valid votes by one.
        assertThat(client.all("/v1/results?limit=200&check=C1&outcome=FAIL&organisationId=" + organisation))
                .hasSize(ELECTIONS / 10);
    }

    @Test
    void a_file_of_candidates_is_imported_once_whoever_was_killed_meanwhile() {
        var story = new Story(suite);
        var election = story.createElection(story.createOrganisation());
        var address = accepted(upload("/v1/candidate-imports", editor, candidates(election)))
                .header("Location");
        var begun = await(address, running -> running.at("/created").asInt() > CANDIDATES / 10);
        assertThat(begun.at("/status").asText()).isEqualTo("RUNNING");

        Signal.KILL.send(suite.process("candidate-service").pid());

        var done = await(address, ended -> ended.at("/status").asText().equals("COMPLETED"));
        assertThat(done.at("/created").asInt()).isEqualTo(CANDIDATES - 1);
        assertThat(done.at("/failed").asInt()).isEqualTo(1);
        assertThat(read(address + "/problems").at("/items/0/line").asInt()).isEqualTo(2 + 5);
        assertThat(client.all("/v1/elections/%s/standings?limit=200".formatted(election)))
                .hasSize(CANDIDATES - 1)
                .allSatisfy(standing ->
                        assertThat(standing.at("/candidate/version").asInt()).isEqualTo(1))
                .extracting(standing -> standing.at("/person/id").asText())
                .doesNotHaveDuplicates();
    }

    private static String candidates(String election) {
        return "election_id,name,new_person,list_position\n"
                + IntStream.range(0, CANDIDATES)
                        .mapToObj(number -> "%s,Candidate %d,true,%s\n"
                                .formatted(election, number, number == 5 ? "last" : number + 1))
                        .collect(Collectors.joining());
    }

    private Answer upload(String imports, String token, String file) {
        return client.send(client.request(imports)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file, StandardCharsets.UTF_8)));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return answer;
    }

    private JsonNode await(String address, Predicate<JsonNode> condition) {
        return Awaitility.await(address)
                .atMost(PATIENCE)
                .ignoreException(Unanswered.class)
                .until(() -> read(address), condition);
    }

    private JsonNode read(String address) {
        return client.send(client.request(address)
                        .header("Authorization", "Bearer " + officer)
                        .GET())
                .body();
    }

    /** With a mark of its encoding, lines that end in CR alone, and numbers with separators. */
    private static String file(String organisation) {
        return "\uFEFF" + COLUMNS
                + IntStream.range(0, ELECTIONS)
                        .mapToObj(number -> rows(number, organisation))
                        .collect(Collectors.joining());
    }

    private static String rows(int number, String organisation) {
        var election = "%s-%d,\"Branch %d, chair\",OTHER,%s,1"
                .formatted("other.import-" + organisation, number, number, organisation)
                .replaceFirst(",", ".2019-05-02,");
        var votes = number == 5 ? "many" : "\"1,%03d\"".formatted(number % 1000);
        var valid = 1000 + number % 1000 + 100 + (number % 10 == 9 ? 1 : 0);
        return "%s,\"O'Neil, Pat\",%s,true,%d\r%s,Sam Example,100,false,%d\r"
                .formatted(election, votes, valid, election, valid);
    }
}
