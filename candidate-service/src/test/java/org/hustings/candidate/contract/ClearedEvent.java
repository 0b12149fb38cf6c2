package org.hustings.candidate.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.messaging.CandidateClearing;
import org.hustings.candidate.endorsement.messaging.EndorsementClearing;
import org.hustings.candidate.person.messaging.PersonClearing;
import org.hustings.candidate.postholding.messaging.PostHoldingClearing;
import org.hustings.commons.revision.Clearing;

/** What an erasure leaves of a golden event. */
record ClearedEvent(Path golden) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Clearing> CLEARINGS = Map.of(
            "person", PersonClearing.CLEARING,
            "candidate", CandidateClearing.CLEARING,
            "post-holding", PostHoldingClearing.CLEARING);
    private static final String ENDORSEMENT = "endorsement";

    static Stream<ClearedEvent> all() throws IOException {
        try (var files = Files.list(Path.of("contract", "events"))) {
            return files.sorted().map(ClearedEvent::new).toList().stream();
        }
    }

    String type() {
        return "org.hustings." + golden.getFileName().toString().replaceFirst("\\.json$", ".v1");
    }

    ObjectNode data() throws IOException {
        var event = (ObjectNode) JSON.readTree(golden.toFile());
        event.set("record", clearing().record(event.path("record")));
        JsonNode details = event.remove("details");
        var left = details == null ? null : clearing().details(type(), details);
        if (left != null) {
            event.set("details", left);
        }
        return event;
    }

    Clearing clearing() throws IOException {
        var kind = golden.getFileName().toString().replaceFirst("\\..*$", "");
        var clearing = kind.equals(ENDORSEMENT) ? ofEndorsement() : CLEARINGS.get(kind);
        if (clearing == null) {
            throw new AssertionError("Nobody has decided what stays of a " + kind);
        }
        return clearing;
    }

    /** As if the data of everyone were erased whose id is in it. */
    private Clearing ofEndorsement() throws IOException {
        var record = JSON.readTree(golden.toFile()).path("record");
        return new EndorsementClearing(
                Set.of(record.path("endorser").path("personId").asText()),
                Set.of(record.path("candidateId").asText()));
    }

    /** How a test that fails names it. */
    @Override
    public String toString() {
        return golden.getFileName().toString();
    }
}
