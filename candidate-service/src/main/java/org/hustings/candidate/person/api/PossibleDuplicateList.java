package org.hustings.candidate.person.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.PossibleDuplicate;

/** Those who may be the same person as one. */
@Schema(
        name = "PossibleDuplicateList",
        description = "Those who may be the same person, best first and at most ten.",
        examples = """
                {
                  "items": [
                    {
                      "id": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                      "name": "Gerard Coyne",
                      "similarity": "0.625",
                      "reasons": ["SIMILAR_NAME"]
                    }
                  ]
                }""")
public record PossibleDuplicateList(
        @Schema(description = "Those who may be the same person; empty where nobody is like them.", maxItems = 10)
        List<PossibleDuplicateResponse> items) {

    static PossibleDuplicateList of(List<PossibleDuplicate> duplicates) {
        return new PossibleDuplicateList(
                duplicates.stream().map(PossibleDuplicateResponse::of).toList());
    }
}
