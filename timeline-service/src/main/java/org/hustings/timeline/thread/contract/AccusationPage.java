package org.hustings.timeline.thread.contract;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some of those who accused others. */
@Schema(name = "AccusationPage", description = "Who accused whom how often, most often first.", examples = """
                {
                  "items": [
                    {
                      "speaker": {
                        "type": "CANDIDATE",
                        "participantId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                        "name": "Gerard Coyne"
                      },
                      "target": {
                        "type": "CANDIDATE",
                        "participantId": "019a2b6c-2f00-7b01-9c11-5d0e6f7a8b11",
                        "name": "Len McCluskey"
                      },
                      "allegations": 3,
                      "answered": 1,
                      "first": {"value": "2016-12-06", "approximate": true},
                      "last": {"value": "2017-03-27", "approximate": true}
                    }
                  ]
                }""")
public record AccusationPage(
        @Schema(description = "The accusations of this page.", maxItems = 200)
        List<Accusation> items,

        @Nullable @Schema(description = "Reference to the next page; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable
        @Schema(description = "Reference to the page before; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    /** The page on the wire. */
    public static AccusationPage of(Page<Accusation> page) {
        return new AccusationPage(page.items(), page.next(), page.prev());
    }
}
