package org.hustings.candidate.standing.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.standing.domain.Standing;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some standings. */
@Schema(name = "StandingPage", description = "Some standings.", examples = StandingExamples.PAGE)
public record StandingPage(
        @Schema(description = "The standings of this page.") List<StandingResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static StandingPage of(Page<Standing> page) {
        return new StandingPage(page.items().stream().map(StandingResponse::of).toList(), page.next(), page.prev());
    }
}
