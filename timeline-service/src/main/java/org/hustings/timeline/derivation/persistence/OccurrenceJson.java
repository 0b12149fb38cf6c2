package org.hustings.timeline.derivation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.StoredOccurrence;

/** Writes occurrences to the database and reads them back. */
@ApplicationScoped
public class OccurrenceJson {

    private static final Map<String, Class<? extends Occurrence>> TYPES = Map.of(
            "election",
            Occurrence.ElectionExpected.class,
            "phase",
            Occurrence.PhaseChanged.class,
            "date",
            Occurrence.DateMoved.class,
            "candidate",
            Occurrence.CandidateDeclared.class,
            "status",
            Occurrence.CandidateStatusChanged.class,
            StoredOccurrence.RESULT,
            Occurrence.ResultRecorded.class);

    private final ObjectMapper json;

    OccurrenceJson(ObjectMapper json) {
        this.json = json;
    }

    public StoredOccurrence write(Occurrence occurrence) {
        try {
            return new StoredOccurrence(typeOf(occurrence), json.writeValueAsString(occurrence));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An occurrence cannot be written", e);
        }
    }

    public Occurrence read(StoredOccurrence stored) {
        try {
            return json.readValue(stored.content(), TYPES.get(stored.type()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored occurrence cannot be read", e);
        }
    }

    private static String typeOf(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.ElectionExpected expected -> "election";
            case Occurrence.PhaseChanged change -> "phase";
            case Occurrence.DateMoved move -> "date";
            case Occurrence.CandidateDeclared declared -> "candidate";
            case Occurrence.CandidateStatusChanged change -> "status";
            case Occurrence.ResultRecorded result -> StoredOccurrence.RESULT;
        };
    }
}
