package org.hustings.candidate.imports.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.imports.domain.ImportedCandidacy;

/** The form of a JSON file of candidates. It says so to clients; files are read one candidacy at a time. */
@Schema(name = "CandidateImportFile", description = "A file of candidates in any number of elections.", examples = """
                {
                  "candidates": [
                    {
                      "electionId": "trade-union.unite.general-secretary.2017-04-19",
                      "person": {"name": "Gerard Coyne"},
                      "preElectionStatus": "QUALIFIED",
                      "nominations": [{"count": 187, "unit": "BRANCH"}]
                    }
                  ]
                }""")
public record CandidateImportFile(
        @NotNull @Size(min = 1, max = 300000) @Schema(description = "The candidacies, in any order.")
        List<@Valid @NotNull ImportedCandidacy> candidates) {}
