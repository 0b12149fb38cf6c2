package org.hustings.timeline.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One election of its own for a test, told by the golden files of the services that own it. */
public final class Story {

    /** The topics that the service follows. */
    public static final String ELECTIONS = "hustings.elections.v1";

    public static final String CANDIDATES = "hustings.candidates.v1";

    private static final String UNITE = "trade-union.unite.general-secretary.2017-04-19";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The candidates as the election service's golden files and the candidate service's golden files number them. */
    private static final List<List<String>> SAME = List.of(
            List.of("0198f2a0-0000-7000-8000-000000000101", "019a2b6c-2f00-7b01-9c11-5d0e6f7a8b11"),
            List.of("0198f2a0-0000-7000-8000-000000000102", "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12"),
            List.of("0198f2a0-0000-7000-8000-000000000103", "019a2b6c-2f00-7b03-9c13-5d0e6f7a8b13"));

    /** How the identifiers begin that the golden files of both services made up. */
    private static final Pattern GOLDEN_ID = Pattern.compile("(019a2b6c|0198f2a0)-[0-9a-f-]{27}");

    private final String election;

    private Story(String election) {
        this.election = election;
    }

    /** An election that no other test has. */
    public static Story begin() {
        return new Story("trade-union.unite-" + UUID.randomUUID() + ".general-secretary.2017-04-19");
    }

    public String election() {
        return election;
    }

    /** Candidate 1 is McCluskey, 2 Coyne, 3 Allinson. */
    public UUID candidate(int number) {
        return UUID.nameUUIDFromBytes((election + number).getBytes(StandardCharsets.UTF_8));
    }

    /** An event of the election, such as {@code phase-changed}. */
    public FeedEvent election(String what) {
        return event(ELECTIONS, "../election-service", "election." + what);
    }

    /** An event of a candidate, such as {@code declared}. */
    public FeedEvent candidate(String what) {
        return event(CANDIDATES, "../candidate-service", "candidate." + what);
    }

    /** A candidate as declared: one golden file serves for all three. */
    public FeedEvent declared(int number, String name) {
        return candidate("declared")
                .withRecord(record -> record.put("id", candidate(number).toString())
                        .put("ballotName", name)
                        .put("incumbent", number == 1));
    }

    /** Any event of the candidate service, such as {@code post-holding.recorded}, with the key that it has there. */
    public FeedEvent golden(String name) {
        var event = event(CANDIDATES, "../candidate-service", name);
        var record = event.data().get("record");
        return record.has("electionId") ? event : event.on(record.get("id").asText());
    }

    /** The identifier that this story has in the place of one in the golden files. */
    public UUID own(String goldenId) {
        return UUID.nameUUIDFromBytes((election + goldenId).getBytes(StandardCharsets.UTF_8));
    }

    private FeedEvent event(String topic, String service, String name) {
        var file = Path.of(service, "contract", "events", name + ".json");
        try {
            var text = Files.readString(file).replace(UNITE, election);
            for (int i = 0; i < SAME.size(); i++) {
                for (var id : SAME.get(i)) {
                    text = text.replace(id, candidate(i + 1).toString());
                }
            }
            text = GOLDEN_ID.matcher(text).replaceAll(id -> own(id.group()).toString());
            return FeedEvent.of(topic, election, "org.hustings." + name + ".v1", (ObjectNode) JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException("No golden file " + file, e);
        }
    }
}
