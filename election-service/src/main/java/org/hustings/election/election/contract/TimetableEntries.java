package org.hustings.election.election.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.timetable.TimetableEntry;

/** The timetable of an election, whole: it has one entry for each milestone at most. */
@Schema(
        name = "Timetable",
        description = "The timetable of an election, whole: it has one entry for each milestone at most.",
        examples = """
                {
                  "items": [
                    {
                      "milestone": "BALLOT_CLOSES",
                      "date": {"value": "2017-04-19", "approximate": false},
                      "kind": "DEADLINE",
                      "status": "CONFIRMED",
                      "confidence": "ANNOUNCED",
                      "sequence": 1,
                      "sources": [
                        {
                          "title": "Len McCluskey re-elected as Unite general secretary",
                          "publisher": "Sky News",
                          "publishedOn": {"value": "2017-04-21", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ],
                      "changes": [
                        {
                          "from": {"value": "2018", "approximate": false},
                          "to": {"value": "2017-04-19", "approximate": false},
                          "reason": "Brought forward by a year, so that the term runs to 2020",
                          "movedBy": "Len McCluskey",
                          "announcedAt": {"value": "2016-12-06", "approximate": false},
                          "source": {
                            "title": "Len McCluskey re-elected as Unite general secretary",
                            "publisher": "Sky News",
                            "publishedOn": {"value": "2017-04-21", "approximate": false},
                            "kind": "NEWS",
                            "language": "en"
                          }
                        }
                      ]
                    }
                  ]
                }""")
public record TimetableEntries(
        @Schema(description = "The milestones, in the order of the election's course.")
        List<TimetableEntry> items) {}
