package org.hustings.election.claim.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All properties of an election of which different values are reported. */
@Schema(
        name = "ConflictList",
        description = "All properties of an election of which different values are reported.",
        examples = """
                {
                  "items": [
                    {
                      "property": "/timetable/COUNT_STARTS/date",
                      "disputed": true,
                      "shown": {"value": "2017-04-21", "approximate": false},
                      "values": [
                        {
                          "valueType": "VALUE",
                          "value": {"value": "2017-04-21", "approximate": false},
                          "rank": "NORMAL",
                          "kinds": ["FACT"],
                          "claimants": [],
                          "sources": [],
                          "claimIds": ["0198f2a0-0000-7000-8000-000000000202"]
                        },
                        {
                          "valueType": "VALUE",
                          "value": {"value": "2017-04-20", "approximate": false},
                          "rank": "NORMAL",
                          "kinds": ["FACT"],
                          "claimants": ["The Guardian"],
                          "sources": [{"title": "Unite leadership count under way", "kind": "NEWS", "language": "en"}],
                          "claimIds": ["0198f2a0-0000-7000-8000-000000000201"]
                        }
                      ]
                    }
                  ]
                }""")
public record ConflictList(
        @Schema(description = "The conflicts, the electorates first, then by property.")
        List<Conflict> items) {}
