package org.hustings.election.exchange;

import java.util.UUID;
import org.hustings.election.Api;

/** Elections as the tests of their forms record them. */
final class Recorded {

    private Recorded() {}

    /** An election with a day on which its ballot closes. */
    static String electionWithBallot() {
        var id = Api.election();
        schedule(id);
        return id;
    }

    /** An election of an organisation, otherwise like any. */
    static String election(String organisation) {
        var id = "trade-union.exchange.u%s.2030-05-07"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
        Api.editor()
                .post("/v1/elections", Api.newElection(id, organisation))
                .then()
                .statusCode(201);
        return id;
    }

    /** Says when its ballot closes. */
    static void schedule(String id) {
        Api.editor()
                .post("/v1/elections/%s/timetable".formatted(id), """
                        {"milestone": "BALLOT_CLOSES", "date": {"value": "2030-05-07"}, "kind": "DEADLINE"}""")
                .then()
                .statusCode(201);
    }
}
