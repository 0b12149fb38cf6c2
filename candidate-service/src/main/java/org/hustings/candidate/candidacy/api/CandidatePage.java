package org.hustings.candidate.candidacy.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some candidates. */
@Schema(name = "CandidatePage", description = "Some candidates.", examples = CandidateExamples.PAGE)
public record CandidatePage(
        @Schema(description = "The candidates of this page.")
        List<CandidateResponse> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static CandidatePage of(Page<Candidate> page) {
        return new CandidatePage(
                page.items().stream().map(CandidateResponse::of).toList(), page.next(), page.prev());
    }

    static CandidatePage asKnown(Page<KnownRecord> page) {
        return new CandidatePage(
                page.items().stream().map(CandidateResponse::of).toList(), page.next(), page.prev());
    }
}
