package org.hustings.candidate.person.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.DuplicateReason;
import org.hustings.candidate.person.domain.PossibleDuplicate;

/** Someone recorded who may be the same person, as read. */
@Schema(
        name = "PossibleDuplicate",
        description = "Someone recorded who may be the same person. Only a suggestion: people of one name are many.",
        examples = """
                {
                  "id": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                  "name": "Gerard Coyne",
                  "similarity": "0.625",
                  "reasons": ["SIMILAR_NAME"]
                }""")
public record PossibleDuplicateResponse(
        @Schema(description = "Identifies the person.") UUID id,

        @Schema(description = "Name by which the person is usually known.", examples = "Gerard Coyne")
        String name,

        @Schema(
                description = "How like the two names are that are most alike: 1.000 where they have the same words.",
                pattern = "^(0[.][0-9]{3}|1[.]000)$",
                examples = "0.625")
        String similarity,

        @Schema(description = "Why the two may be one person.")
        List<DuplicateReason> reasons) {

    /** Of the similarity, which is in thousandths. */
    private static final int DECIMALS = 3;

    static PossibleDuplicateResponse of(PossibleDuplicate duplicate) {
        return new PossibleDuplicateResponse(
                duplicate.id().value(),
                duplicate.name(),
                BigDecimal.valueOf(duplicate.similarity(), DECIMALS).toPlainString(),
                duplicate.reasons());
    }
}
