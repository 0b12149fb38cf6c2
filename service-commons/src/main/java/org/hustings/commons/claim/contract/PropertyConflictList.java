package org.hustings.commons.claim.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All properties of a record of which different values are reported. */
@Schema(
        name = "PropertyConflictList",
        description = "All properties of a record of which different values are reported.",
        examples = """
                {
                  "items": [
                    {
                      "property": "/birthDate",
                      "disputed": true,
                      "shown": {"value": "1950", "approximate": true},
                      "values": [
                        {
                          "valueType": "VALUE",
                          "value": {"value": "1950", "approximate": true},
                          "rank": "NORMAL",
                          "kinds": ["FACT"],
                          "claimants": [],
                          "sources": [],
                          "claimIds": ["0198f2a0-0000-7000-8000-000000000202"]
                        },
                        {
                          "valueType": "VALUE",
                          "value": {"value": "1950-07-23", "approximate": false},
                          "rank": "NORMAL",
                          "kinds": ["FACT"],
                          "claimants": ["The Guardian"],
                          "sources": [{"title": "A profile", "kind": "NEWS", "language": "en"}],
                          "claimIds": ["0198f2a0-0000-7000-8000-000000000201"]
                        }
                      ]
                    }
                  ]
                }""")
public record PropertyConflictList(
        @Schema(description = "The conflicts, by property.") List<PropertyConflict> items) {}
