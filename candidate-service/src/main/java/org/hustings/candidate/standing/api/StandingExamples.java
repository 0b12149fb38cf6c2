package org.hustings.candidate.standing.api;

import org.hustings.candidate.candidacy.api.CandidateExamples;

/** The example of the contract. */
final class StandingExamples {

    static final String STANDING = """
            {
              "candidate": {
                "id": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                "version": 3,
                "draft": false,
                "personId": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                "electionId": "trade-union.unite.general-secretary.2017-04-19",
                "ballotName": "Gerard Coyne",
                "preElectionStatus": "QUALIFIED",
                "postElectionStatus": "DEFEATED",
                "statusChanges": [],
                "incumbent": false,
                "nominations": [],
                "pledges": [],
                "identifiers": [],
                "sources": [],
                "disputed": [],
                "createdAt": "2026-11-21T10:10:10Z",
                "updatedAt": "2026-11-21T10:22:00Z",
                "links":\s""" + CandidateExamples.LINKS + """
              },
              "person": {
                "id": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
                "name": "Gerard Coyne",
                "sortName": "Coyne, Gerard"
              },
              "election": {
                "id": "trade-union.unite.general-secretary.2017-04-19",
                "name": "Unite general secretary election 2017",
                "date": "2017-04-19",
                "type": "TRADE_UNION",
                "phase": "RESULT_DECLARED"
              },
              "result": {
                "status": "CERTIFIED",
                "votes": 53544,
                "shareOfValid": "41.3",
                "shareOfReturned": "41.2",
                "rank": 2,
                "elected": false
              },
              "endorsements": {"supports": 12, "opposes": 3, "votedFor": 4, "neutral": 1, "withdrawn": 2}
            }""";

    static final String PAGE = "{\"items\": [" + STANDING + "]}";

    private StandingExamples() {}
}
