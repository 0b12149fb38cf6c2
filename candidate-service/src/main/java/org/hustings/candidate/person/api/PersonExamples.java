package org.hustings.candidate.person.api;

/** The examples of the contract. */
final class PersonExamples {

    static final String PERSON = """
            {
              "id": "019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02",
              "version": 1,
              "draft": false,
              "name": "Gerard Coyne",
              "givenName": "Gerard",
              "familyName": "Coyne",
              "otherNames": [],
              "images": [],
              "links": [],
              "identifiers": [],
              "sources": [],
              "disputed": [],
              "createdAt": "2026-11-21T10:00:10Z",
              "updatedAt": "2026-11-21T10:00:10Z",
              "related": {
                "candidacies": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/candidacies",
                "postHoldings": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/post-holdings",
                "endorsements": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/endorsements",
                "claims": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/claims",
                "conflicts": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/conflicts",
                "possibleDuplicates": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/possible-duplicates",
                "merges": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/merges",
                "popoloExport": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/exports/popolo",
                "revisions": "/v1/people/019a2b6c-1f00-7a02-8c12-5d0e6f7a8b02/revisions"
              }
            }""";

    static final String PAGE = "{\"items\": [" + PERSON + "]}";

    private PersonExamples() {}
}
