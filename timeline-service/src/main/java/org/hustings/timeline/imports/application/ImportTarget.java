package org.hustings.timeline.imports.application;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a file beside it.
 *
 * @param electionId whose timeline its events belong to
 * @param draft whether new entries are hidden from the public until they are published
 * @param source where its events are known from; null where the file alone says so
 * @param zone in which its times are meant; UTC when null
 */
public record ImportTarget(
        String electionId,
        boolean draft,
        @Nullable Source source,
        @Nullable String zone) {

    private static final String ELECTION = "electionId";
    private static final String DRAFT = "draft";
    private static final String ZONE = "zone";
    private static final String TITLE = "sourceTitle";
    private static final String URL = "sourceUrl";
    private static final String PUBLISHER = "sourcePublisher";
    private static final String KIND = "sourceKind";

    /** Whether the public is to see new entries. */
    Publication publication() {
        return draft ? new Publication.Draft() : new Publication.Published();
    }

    /** As it is kept with the upload. */
    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        parameters.put(ELECTION, electionId);
        parameters.put(DRAFT, Boolean.toString(draft));
        put(parameters, ZONE, zone);
        if (source != null) {
            put(parameters, TITLE, source.title());
            put(parameters, URL, source.url());
            put(parameters, PUBLISHER, source.publisher());
            put(parameters, KIND, source.kind());
        }
        return parameters;
    }

    /** As it was kept with the upload. */
    static ImportTarget of(Map<String, String> parameters) {
        return new ImportTarget(
                parameters.getOrDefault(ELECTION, ""),
                Boolean.parseBoolean(parameters.get(DRAFT)),
                source(parameters),
                parameters.get(ZONE));
    }

    private static @Nullable Source source(Map<String, String> parameters) {
        var title = parameters.get(TITLE);
        var url = parameters.get(URL);
        return title == null
                ? null
                : new Source(
                        url == null ? null : URI.create(url),
                        title,
                        parameters.get(PUBLISHER),
                        null,
                        null,
                        null,
                        SourceKind.valueOf(parameters.getOrDefault(KIND, SourceKind.OTHER.name())),
                        null,
                        null);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
