package org.hustings.local.redelivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that two services tell of one election, made from their golden files. Elections whose numbers leave the same
 * remainder by {@link #SHAPES} have the same history.
 */
final class Campaign {
    static final int SHAPES = 6;
    static final String ELECTIONS = "hustings.elections.v1";
    static final String CANDIDATES = "hustings.candidates.v1";

    private static final int CANDIDACIES = 3;
    private static final String UNITE = "trade-union.unite.general-secretary.2017-04-19";
    private static final Pattern GOLDEN_ID = Pattern.compile("(019a2b6c|0198f2a0)-[0-9a-f-]{27}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> GOLDEN = new ConcurrentHashMap<>();

    /** How the golden files of election-service number the candidates. */
    private static final String NUMBERED = "0198f2a0-0000-7000-8000-00000000010";

    private final int number;
    private final Map<String, String> names = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final ObjectNode election;
    private long version;
    private int entries;

    /** A change on its way to a topic. */
    record Change(String topic, String key, UUID id, String type, String data, long sequence) {}

    private Campaign(int number) {
        this.number = number;
        this.election = record("election-service", "election.created");
    }

    static Campaign number(int number) {
        var campaign = new Campaign(number);
        campaign.tellOfElection(number % SHAPES);
        for (var candidacy = 1; candidacy <= CANDIDACIES; candidacy++) {
            campaign.tellOfCandidate(candidacy, number % SHAPES);
        }
        return campaign;
    }

    String election() {
        return "trade-union.unite-%d.general-secretary.2017-04-19".formatted(number);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** How many of the changes an entry of its own tells. */
    int entries() {
        return entries;
    }

    /** The text with names instead of the identifiers that no other election has. */
    String withoutIdentifiers(String text) {
        return Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .matcher(text.replace(election(), "election"))
                .replaceAll(id -> names.getOrDefault(id.group(), id.group()));
    }

    private void tellOfElection(int shape) {
        election("created", 1, record -> {}, null);
        election("phase-changed", 1, record -> like(record, "phase-changed", "phase", "transitions"), "phase-changed");
        for (var move = 0; move <= shape % 3; move++) {
            election("milestone-moved", 1, record -> like(record, "milestone-moved", "timetable"), "milestone-moved");
        }
        election("milestone-added", 1, Campaign::dispatch, "milestone-added");
        election("electorate-added", 1, record -> like(record, "electorate-added", "electorates"), "electorate-added");
        election("candidates-locked", 1, record -> record.put("candidatesLocked", true), null);
        election("result-recorded", 1, record -> like(record, "result-recorded", "result"), "result-recorded");
        election(
                "scrutineer-report-recorded",
                1,
                record -> like(record, "scrutineer-report-recorded", "scrutineerReport"),
                "scrutineer-report-recorded");
        if (shape % 2 == 1) {
            election("result-recorded", 0, record -> {}, "result-recorded");
        }
    }

    private static void dispatch(ObjectNode record) {
        var milestone = ((ArrayNode) record.get("timetable"))
                .addObject()
                .put("milestone", "BALLOT_DISPATCH")
                .put("kind", "OCCURRENCE")
                .put("status", "HAPPENED")
                .put("confidence", "ANNOUNCED")
                .put("sequence", 0);
        milestone.putObject("date").put("value", "2017-03-27").put("approximate", false);
        milestone.putArray("sources");
        milestone.putArray("changes");
    }

    private void like(ObjectNode record, String golden, String... members) {
        var other = record("election-service", "election." + golden);
        for (var member : members) {
            record.set(member, other.get(member));
        }
    }

    private void election(String what, int told, Consumer<ObjectNode> change, @Nullable String details) {
        change.accept(election);
        election.put("version", ++version);
        var data = data(election.deepCopy(), version);
        if (details != null) {
            data.set(
                    "details", golden("election-service", "election." + details).get("details"));
            if (what.equals("milestone-added")) {
                ((ObjectNode) data.get("details")).put("milestone", "BALLOT_DISPATCH");
            }
        }
        add(ELECTIONS, election(), "election." + what, data, told);
    }

    private void tellOfCandidate(int candidacy, int shape) {
        var name = "Person " + candidacy;
        person(candidacy, name);
        candidate("candidate.declared", 1, candidacy, 1);
        candidate("candidate.status-changed", 2, candidacy, 1);
        if (candidacy == 2) {
            candidate("candidate.changed", 3, candidacy, 2);
        }
        endorsement("endorsement.recorded", 1, candidacy);
        if ((shape + candidacy) % 2 == 0) {
            endorsement("endorsement.withdrawn", 2, candidacy);
        }
        holding("post-holding.recorded", 1, candidacy, 0);
        holding("post-holding.status-changed", 2, candidacy, 1);
    }

    private void person(int candidacy, String name) {
        var data = golden("candidate-service", "person.created");
        record(data).put("id", person(candidacy)).put("name", name);
        add(CANDIDATES, person(candidacy), "person.created", data, 0);
    }

    private void candidate(String type, long recordVersion, int candidacy, int told) {
        var data = golden("candidate-service", type);
        record(data)
                .put("id", id("candidate " + candidacy))
                .put("personId", person(candidacy))
                .put("ballotName", "Person " + candidacy);
        ((ArrayNode) data.get("changed")).add("/nominations");
        add(CANDIDATES, election(), type, versioned(data, recordVersion), told);
    }

    private void endorsement(String type, long recordVersion, int candidacy) {
        var data = golden("candidate-service", type);
        var record =
                record(data).put("id", id("endorsement " + candidacy)).put("candidateId", id("candidate " + candidacy));
        ((ObjectNode) record.get("endorser")).put("personId", person(candidacy % CANDIDACIES + 1));
        add(CANDIDATES, election(), type, versioned(data, recordVersion), 1);
    }

    private void holding(String type, long recordVersion, int candidacy, int told) {
        var data = golden("candidate-service", type);
        var holding = id("holding " + candidacy);
        record(data).put("id", holding).put("personId", person(candidacy));
        add(CANDIDATES, holding, type, versioned(data, recordVersion), told);
    }

    private String person(int candidacy) {
        return id("person " + candidacy);
    }

    private static ObjectNode data(ObjectNode record, long version) {
        var data = JSON.createObjectNode().put("version", version);
        data.putArray("changed");
        data.set("record", record);
        return data;
    }

    private static ObjectNode versioned(ObjectNode data, long version) {
        record(data).put("version", version);
        return data.put("version", version);
    }

    private static ObjectNode record(ObjectNode data) {
        return (ObjectNode) data.get("record");
    }

    private ObjectNode record(String service, String name) {
        return record(golden(service, name));
    }

    private void add(String topic, String key, String type, ObjectNode data, int told) {
        var sequence = changes.size() + 1L;
        var id = UUID.fromString(id("event " + sequence));
        changes.add(new Change(topic, key, id, "org.hustings.%s.v1".formatted(type), data.toString(), sequence));
        entries += told;
    }

    private ObjectNode golden(String service, String name) {
        var text = GOLDEN.computeIfAbsent(
                Path.of("..", "..", service, "contract", "events", name + ".json")
                        .toString(),
                Campaign::read);
        var own = GOLDEN_ID.matcher(text.replace(UNITE, election())).replaceAll(id -> own(id.group()));
        try {
            return (ObjectNode) JSON.readTree(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String own(String goldenId) {
        return id(goldenId.startsWith(NUMBERED) ? "candidate " + goldenId.substring(NUMBERED.length()) : goldenId);
    }

    private String id(String name) {
        var id = UUID.nameUUIDFromBytes((number + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
        names.put(id, name);
        return id;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
