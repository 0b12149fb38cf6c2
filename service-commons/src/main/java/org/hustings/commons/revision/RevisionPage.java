package org.hustings.commons.revision;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some revisions of a record, newest first. */
@Schema(description = "Some revisions of a record, newest first.", examples = """
                {"items": [{"eventId": "019a2c1e-7b3a-7c55-9d0f-2f6a1b3c4d5e",
                "type": "org.hustings.election.phase-changed.v1", "version": 3, "occurredAt": "2016-12-06T00:00:00Z",
                "recordedAt": "2026-11-21T10:15:30.123Z", "actor": "editor", "reason": "Brought forward by a year",
                "changed": ["/phase", "/transitions"], "record": {"phase": "ANNOUNCED"}}]}""")
public record RevisionPage(
        List<Revision> items, @Nullable URI next, @Nullable URI prev) implements Paged {

    static RevisionPage of(Page<Revision> page) {
        return new RevisionPage(page.items(), page.next(), page.prev());
    }
}
