package org.hustings.timeline.imports.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.UnreadableUpload;
import org.hustings.commons.bulk.json.JsonPart;
import org.hustings.commons.bulk.json.JsonParts;
import org.hustings.commons.problem.DomainException;
import org.hustings.timeline.imports.application.ImportedFile;

/**
 * The events of a file, and its eras, which are told to be none. The title has no date, so it is no event. What TimelineJS
 * does not know is passed over, as there: files are full of it.
 */
final class TimelineJsItems implements BulkItems {

    private static final Pattern WANTED = Pattern.compile("/(?:events|eras)/[^/]*");
    private static final Pattern ON_THE_WAY = Pattern.compile("|/events|/eras");

    /** Of one event in characters: a text that is far too long is a problem of its event and not of the file. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private final JsonParts parts;
    private final ImportedFile file;
    private boolean empty = true;

    TimelineJsItems(InputStream bytes, ImportedFile file) throws IOException {
        this.parts = JsonParts.withLongTexts(bytes, WANTED, ON_THE_WAY, LONGEST);
        this.file = file;
    }

    @Override
    public Optional<BulkItem> next() throws IOException {
        var part = parts.next();
        if (part.isEmpty() && empty) {
            throw new UnreadableUpload(1, "events-missing", "The file is no object with a list of events");
        }
        empty = false;
        return part.isEmpty() ? Optional.empty() : Optional.of(item(part.get()));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private BulkItem item(JsonPart part) throws IOException {
        var place = new Place(part.line(), part.pointer(), UnaryOperator.identity());
        if (part.pointer().startsWith("/eras/")) {
            return place.refused("", "era-not-imported", "is an era and no event; add it as an event if it is one");
        }
        if (!part.content().isObject()) {
            return place.refused("", "wrong-type", "must be an object");
        }
        try {
            return file.item(place, new SlideJson(part.content()).slide());
        } catch (DomainException refused) {
            return place.refused(refused);
        }
    }
}
