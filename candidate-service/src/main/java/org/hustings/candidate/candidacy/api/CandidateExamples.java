package org.hustings.candidate.candidacy.api;

/** The examples of the contract. */
public final class CandidateExamples {

    /** Where one goes on from the candidate of the other examples. */
    public static final String LINKS = """
            {
              "election": "/v1/elections/trade-union.unite.general-secretary.2017-04-19",
              "person": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
              "transitions": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/transitions",
              "endorsements": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/endorsements",
              "endorsementCounts": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/endorsements/counts",
              "claims": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/claims",
              "conflicts": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/conflicts",
              "revisions": "/v1/candidates/019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12/revisions"
            }""";

    static final String CANDIDATE = """
            {
              "id": "019a2b6c-2f00-7b02-9c12-5d0e6f7a8b12",
              "version": 2,
              "draft": false,
              "personId": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
              "electionId": "trade-union.unite.general-secretary.2017-04-19",
              "ballotName": "Gerard Coyne",
              "preElectionStatus": "QUALIFIED",
              "statusChanges": [],
              "incumbent": false,
              "nominations": [{"count": 187, "unit": "BRANCH"}],
              "pledges": [],
              "identifiers": [],
              "sources": [],
              "disputed": [],
              "createdAt": "2026-11-21T10:10:10Z",
              "updatedAt": "2026-11-21T10:12:00Z",
              "links":\s""" + LINKS + "}";

    static final String PAGE = "{\"items\": [" + CANDIDATE + "]}";

    private CandidateExamples() {}
}
