package org.hustings.timeline.changes;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some changes of the feed, and where to go on. */
@Schema(name = "TimelineChangeFeed", description = "Some changes, oldest first, and where to go on.", examples = """
                {
                  "items": [
                    {
                      "type": "SHOWN_AS",
                      "cursor": "AQAAAAAAAAAqyGvPFw",
                      "recordedAt": "2026-01-05T10:12:00Z",
                      "participant": "PERSON",
                      "id": "019a2b6c-1f00-7a05-8c15-5d0e6f7a8b05",
                      "shownAs": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02"
                    }
                  ],
                  "upToDate": true,
                  "next": "/v1/changes?limit=50&after=AQAAAAAAAAAqyGvPFw"
                }""")
public record ChangePage(
        @Schema(description = "The changes, oldest first; none where nothing is new.", maxItems = 200)
        List<TimelineChange> items,

        @Schema(
                description =
                        "Whether that is all for now. Otherwise `next` may have more at once, even behind no items.")
        boolean upToDate,

        @Schema(description = "Where to go on; always there, to be asked again.", format = "uri-reference")
        URI next)
        implements Paged {

    /** The feed is followed in one direction. */
    @Override
    public @Nullable URI prev() {
        return null;
    }
}
