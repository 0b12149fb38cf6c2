package org.hustings.timeline.imports.application;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.Relocated;
import org.hustings.commons.bulk.UnreadableUpload;
import org.hustings.commons.problem.DomainException;
import org.hustings.timeline.imports.slide.ImportedEntry;
import org.hustings.timeline.imports.slide.Slide;
import org.hustings.timeline.imports.slide.SlideReading;

/** A file whose events are imported one after the other, and what has to be remembered of it meanwhile. */
public final class ImportedFile {

    /** So many take some 10 MB of what is remembered. */
    private static final int MOST_EVENTS = 100_000;

    private final EntryImporter importer;
    private final ImportTarget target;
    private final Map<Long, Long> lines = new HashMap<>();

    ImportedFile(EntryImporter importer, ImportTarget target) {
        this.importer = importer;
        this.target = target;
    }

    /**
     * The next event.
     *
     * @param place whose pointers lead from a slide of TimelineJS to where the file has the same
     * @throws UnreadableUpload if the file has too many
     */
    public BulkItem item(Place place, Slide slide) throws UnreadableUpload {
        try {
            return item(place, SlideReading.read(slide, target.zone()));
        } catch (DomainException refused) {
            return place.refused(refused);
        }
    }

    private BulkItem item(Place place, ImportedEntry said) throws UnreadableUpload {
        var before = lines.putIfAbsent(digest(said.key()), place.line());
        if (before != null) {
            return place.refused(
                    "/unique_id",
                    "event-repeated",
                    "is in line %d already; tell events of one date and headline apart by a unique id"
                            .formatted(before));
        }
        if (lines.size() > MOST_EVENTS) {
            throw new UnreadableUpload(
                    place.line(), "too-many-events", "A file may hold %d events; split it".formatted(MOST_EVENTS));
        }
        return new BulkItem(
                place.line(),
                place.subject(),
                Map.of(),
                List.of(),
                importId -> Relocated.in(
                        pointer -> place.pointers().apply(SlidePointers.of(pointer)),
                        () -> importer.carryOut(said, target, importId)));
    }

    private static long digest(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    }
}
