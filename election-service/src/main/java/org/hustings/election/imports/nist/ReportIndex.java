package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.UnreadableUpload;
import org.hustings.commons.bulk.json.JsonPart;
import org.hustings.commons.bulk.json.JsonParts;
import org.hustings.election.result.ResultStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the contests of a report refer to, whether it comes before or after them: all of a report that is remembered.
 */
final class ReportIndex {

    private static final Pattern WANTED = Pattern.compile("/Status|/IsTest|/GpUnit/\\d+|/Office/\\d+"
            + "|/Election/\\d+/(Type|OtherType|ExternalIdentifier|BallotCounts|Candidate/\\d+|Contest/\\d+)");
    private static final Pattern ON_THE_WAY =
            Pattern.compile("|/GpUnit|/Office|/Election|/Election/\\d+|/Election/\\d+/(Candidate|Contest)");

    /** A candidate of the report. */
    record Candidate(@Nullable UUID id, @Nullable String name, boolean elected, boolean decided) {}

    /** A unit of the report, which may be an organisation of ours. */
    record Unit(@Nullable UUID id, @Nullable String name) {}

    /** Of the file, in what is remembered: some hundred thousand candidates, in a few times as much memory. */
    private static final long MOST_REMEMBERED = 64L * 1024 * 1024;

    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, UUID> offices = new HashMap<>();
    private final Map<String, ObjectNode> elections = new HashMap<>();
    private final Map<String, Integer> contests = new HashMap<>();
    private @Nullable ResultStatus status;
    private long remembered;

    private ReportIndex() {}

    /** Reads a report to its end. */
    static ReportIndex of(InputStream bytes) throws IOException {
        var index = new ReportIndex();
        try (var report = new JsonParts(bytes, WANTED, ON_THE_WAY, ElectionReport.LONGEST_PART)) {
            for (var part = report.next(); part.isPresent(); part = report.next()) {
                index.add(part.get());
            }
        }
        if (index.elections.isEmpty() && index.contests.isEmpty()) {
            throw new UnreadableUpload(1, "election-missing", "The file has no Election, so it is no election report");
        }
        return index;
    }

    @Nullable
    Candidate candidate(String id) {
        return candidates.get(id);
    }

    @Nullable
    Unit unit(@Nullable String id) {
        return id == null ? null : units.get(id);
    }

    @Nullable
    UUID office(@Nullable String id) {
        return id == null ? null : offices.get(id);
    }

    /** What is said of an election, besides its candidates and contests. */
    JsonNode election(String pointer) {
        return elections.getOrDefault(pointer, JsonNodeFactory.instance.objectNode());
    }

    /** Whether the election has one contest, so that what is said of the one is said of the other. */
    boolean isOnlyContest(String election) {
        return contests.getOrDefault(election, 0) == 1;
    }

    @Nullable
    ResultStatus status() {
        return status;
    }

    private void add(JsonPart part) throws UnreadableUpload {
        var steps = part.pointer().split("/", -1);
        var content = part.content();
        if (!part.pointer().contains("/Contest/")) {
            remember(part);
        }
        switch (steps[1]) {
            case "Status" ->
                status = Words.constant(ResultStatus.class, content.asText()).orElse(null);
            case "IsTest" -> refuseTest(part);
            case "GpUnit" ->
                units.put(content.path("@id").asText(), new Unit(Words.ourUuid(content), unitName(content)));
            case "Office" -> addOffice(content);
            default -> addToElection("/Election/" + steps[2], steps[3], content);
        }
    }

    private static @Nullable String unitName(JsonNode unit) {
        var name = Words.international(unit, "Name");
        return name == null ? Words.text(unit, "Name") : name;
    }

    private void addOffice(JsonNode office) {
        var id = Words.ourUuid(office);
        if (id != null) {
            offices.put(office.path("@id").asText(), id);
        }
    }

    private void remember(JsonPart part) throws UnreadableUpload {
        remembered += part.length();
        if (remembered > MOST_REMEMBERED) {
            throw new UnreadableUpload(
                    part.line(),
                    "report-too-large",
                    "The candidates, units and offices of a report may have %d bytes; split it"
                            .formatted(MOST_REMEMBERED));
        }
    }

    private void addToElection(String election, String member, JsonNode content) {
        switch (member) {
            case "Candidate" -> candidates.put(content.path("@id").asText(), candidate(content));
            case "Contest" -> contests.merge(election, 1, Integer::sum);
            default ->
                elections
                        .computeIfAbsent(election, pointer -> JsonNodeFactory.instance.objectNode())
                        .set(member, content);
        }
    }

    private static Candidate candidate(JsonNode candidate) {
        var status = candidate.path("PostElectionStatus").asText();
        return new Candidate(
                Words.ourUuid(candidate),
                Words.international(candidate, "BallotName"),
                status.equals("winner") || status.equals("projected-winner"),
                !status.isEmpty());
    }

    private static void refuseTest(JsonPart part) throws UnreadableUpload {
        if (part.content().asBoolean()) {
            throw new UnreadableUpload(
                    part.line(), "test-report", "The report says that it is a test; tests are not imported");
        }
    }
}
