package org.hustings.election.election.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.electorate.Electorate;

/** All that is known of how many could vote. */
@Schema(name = "ElectorateList", description = "All that is known of how many could vote.", examples = """
                {
                  "items": [
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000022",
                      "size": 1400000,
                      "basis": "MEMBERS_REPORTED",
                      "asOf": {"value": "2016-12-06", "approximate": false},
                      "sources": [
                        {
                          "url": "https://www.bbc.co.uk/news/business-38225406",
                          "title": "Len McCluskey quits to trigger Unite leadership election",
                          "publisher": "BBC News",
                          "publishedOn": {"value": "2016-12-06", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ]
                    },
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000021",
                      "size": 1062049,
                      "basis": "PAPERS_DISTRIBUTED",
                      "asOf": {"value": "2017-03-27", "approximate": false},
                      "note": "Papers sent out, as the scrutineer reported",
                      "sources": [
                        {
                          "title": "The scrutineer's figures",
                          "publisher": "ian4unite.org",
                          "kind": "CAMPAIGN",
                          "language": "en"
                        }
                      ]
                    }
                  ]
                }""")
public record ElectorateList(
        @Schema(description = "The figures, in the order in which they were recorded.")
        List<Electorate> items) {}
