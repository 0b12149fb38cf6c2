package org.hustings.candidate.imports.application;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.Relocated;
import org.hustings.commons.bulk.UnreadableUpload;

/** A file whose candidacies are imported one after the other, and what has to be remembered of it meanwhile. */
public final class ImportedFile {

    /** So many take some 30 MB of what is remembered. */
    private static final int MOST_CANDIDACIES = 300_000;

    private final CandidateImporter importer;
    private final RequiredRecords required;
    private final Map<Long, Long> lines = new HashMap<>();

    ImportedFile(CandidateImporter importer, RequiredRecords required) {
        this.importer = importer;
        this.required = required;
    }

    /**
     * The next record. It has to be valid by its annotations.
     *
     * @throws UnreadableUpload if the file has too many
     */
    public BulkItem item(Place place, ImportedCandidacy said) throws UnreadableUpload {
        var before = lines.putIfAbsent(digest(said.identity()), place.line());
        if (before != null) {
            return place.refused(
                    "/person",
                    "person-repeated",
                    ("is in line %d already, or is someone else of that name; tell them apart by an id, an identifier, a"
                                    + " date of birth or the name on the ballot paper")
                            .formatted(before));
        }
        if (lines.size() > MOST_CANDIDACIES) {
            throw new UnreadableUpload(
                    place.line(),
                    "too-many-candidates",
                    "A file may hold %d candidates; split it".formatted(MOST_CANDIDACIES));
        }
        return new BulkItem(
                place.line(),
                place.subject(),
                Map.of(),
                List.of(),
                () -> Relocated.in(place.pointers(), () -> required.require(said)),
                importId -> Relocated.in(place.pointers(), () -> importer.carryOut(said, importId)));
    }

    private static long digest(String identity) {
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    }
}
