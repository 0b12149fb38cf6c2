package org.hustings.timeline.imports.application;

import jakarta.validation.Validator;
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
import org.hustings.commons.problem.InvalidBody;
import org.hustings.timeline.campaignevent.contract.NewCampaignEvent;
import org.hustings.timeline.imports.slide.ImportedEntry;
import org.hustings.timeline.imports.slide.Slide;
import org.hustings.timeline.imports.slide.SlideReading;

/** A file whose events are imported one after the other, and what has to be remembered of it meanwhile. */
public final class ImportedFile {

    /** So many take some 10 MB of what is remembered. */
    private static final int MOST_EVENTS = 100_000;

    private final EntryImporter importer;
    private final Validator validator;
    private final ImportTarget target;
    private final Map<Long, Long> lines = new HashMap<>();

    ImportedFile(EntryImporter importer, Validator validator, ImportTarget target) {
        this.importer = importer;
        this.validator = validator;
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
            return item(place, valid(SlideReading.read(slide, target.zone())));
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

    /** By the rules for the body of a request that adds the same. */
    private ImportedEntry valid(ImportedEntry said) {
        var violations = validator.validate(form(said));
        if (!violations.isEmpty()) {
            return Relocated.in(SlidePointers::of, () -> {
                throw InvalidBody.of(violations);
            });
        }
        return said;
    }

    private NewCampaignEvent form(ImportedEntry said) {
        var content = said.fresh(target.source(), said.startDate().earliest());
        return new NewCampaignEvent(
                target.draft(),
                null,
                content.headline(),
                content.text(),
                content.startDate(),
                content.endDate(),
                content.kind(),
                content.status(),
                content.participants(),
                content.inReplyTo(),
                content.location(),
                content.media(),
                content.group(),
                content.sources(),
                content.identifiers());
    }

    private static long digest(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    }
}
