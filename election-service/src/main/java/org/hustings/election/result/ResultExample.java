package org.hustings.election.result;

/** The example of a result that the contract shows. */
final class ResultExample {

    static final String UNITE = """
                {
                  "id": "019a2b6c-2f00-7c01-9c12-5d0e6f7a8b21",
                  "number": 2,
                  "status": "CERTIFIED",
                  "countStatus": "COMPLETED",
                  "isTest": false,
                  "papersDistributed": 1062049,
                  "papersReturned": 130071,
                  "papersInvalid": 317,
                  "validVotes": 129754,
                  "turnoutReported": {"value": "12.2", "decimals": 1},
                  "turnoutComputed": {
                    "numerator": 130071,
                    "denominator": 1062049,
                    "basis": "PAPERS_DISTRIBUTED",
                    "percent": "12.247"
                  },
                  "rounds": [
                    {
                      "number": 1,
                      "tallies": [
                        {
                          "candidateId": "019a2b6c-2f00-7b01-9c12-5d0e6f7a8b11",
                          "ballotName": "Len McCluskey",
                          "votes": 59067,
                          "shareOfValid": "45.5",
                          "shareOfReturned": "45.4",
                          "rank": 1,
                          "elected": true
                        },
                        {
                          "candidateId": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
                          "votes": 53544,
                          "shareOfValid": "41.3",
                          "shareOfReturned": "41.2",
                          "rank": 2,
                          "elected": false
                        },
                        {
                          "candidateId": "019a2b6c-2f00-7b03-9c12-5d0e6f7a8b13",
                          "votes": 17143,
                          "shareOfValid": "13.2",
                          "shareOfReturned": "13.2",
                          "rank": 3,
                          "elected": false
                        }
                      ]
                    }
                  ],
                  "countedAt": {"value": "2017-04-21", "approximate": false},
                  "declaredAt": {"value": "2017-04-28", "approximate": false},
                  "recordedAt": "2026-01-05T10:22:00Z",
                  "firstCertified": 2,
                  "sources": [
                    {
                      "title": "Len McCluskey re-elected as Unite general secretary",
                      "publisher": "Sky News",
                      "publishedOn": {"value": "2017-04-21", "approximate": false},
                      "kind": "NEWS",
                      "language": "en"
                    },
                    {
                      "title": "The scrutineer's figures",
                      "publisher": "ian4unite.org",
                      "kind": "CAMPAIGN",
                      "language": "en"
                    }
                  ],
                  "checks": [
                    {
                      "code": "C1",
                      "outcome": "PASS",
                      "expected": "129754",
                      "actual": "129754",
                      "inputs": {"validVotes": "129754", "sumOfVotes": "129754"},
                      "message": "The candidates' votes sum to the valid votes"
                    }
                  ]
                }""";

    private ResultExample() {}
}
