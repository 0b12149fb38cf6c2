package org.hustings.candidate.postholding.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some post holdings; those that began last come first. */
@Schema(
        name = "PostHoldingPage",
        description = "Some post holdings; those that began last come first.",
        examples = "{\"items\": []}")
public record PostHoldingPage(
        @Schema(description = "The post holdings of this page.")
        List<PostHoldingResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static PostHoldingPage of(Page<PostHolding> page) {
        return new PostHoldingPage(
                page.items().stream().map(PostHoldingResponse::of).toList(), page.next(), page.prev());
    }

    static PostHoldingPage asKnown(Page<KnownRecord> page) {
        return new PostHoldingPage(
                page.items().stream().map(PostHoldingResponse::of).toList(), page.next(), page.prev());
    }
}
