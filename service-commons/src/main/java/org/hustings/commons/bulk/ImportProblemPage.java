package org.hustings.commons.bulk;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.Paged;
import org.jspecify.annotations.Nullable;

/** Some problems of an import. */
@Schema(
        name = "ImportProblemPage",
        description = "Some problems of an import, in the order in which they were found.",
        examples = """
                {
                  "items": [
                    {
                      "number": 1,
                      "line": 17,
                      "subject": "trade-union.unite.general-secretary.2017-04-19",
                      "pointer": "/votes",
                      "code": "whole-number",
                      "message": "must be a whole number such as 1062049 or 1,062,049, and is 59,0"
                    }
                  ]
                }""")
public record ImportProblemPage(
        @Schema(description = "The problems, in the order in which they were found.")
        List<ImportProblem> items,

        @Nullable @Schema(description = "The page after this one; absent at the end.", format = "uri-reference")
        URI next,

        @Nullable @Schema(description = "The page before this one; absent at the beginning.", format = "uri-reference")
        URI prev)
        implements Paged {

    static ImportProblemPage of(Page<ImportProblem> page) {
        return new ImportProblemPage(page.items(), page.next(), page.prev());
    }
}
