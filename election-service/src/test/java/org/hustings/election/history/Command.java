package org.hustings.election.history;

import io.restassured.response.Response;
import java.util.List;
import org.hustings.election.Api;

/** What can be asked of an election. The choice decides on the details; many of them are refused. */
enum Command {
    ADVANCE {
        @Override
        Response of(CommandedElection election, int choice) {
            var legal = legal(election);
            return move(election, legal.isEmpty() ? "CLOSED" : legal.getFirst(), choice);
        }
    },

    MOVE_ANYWHERE {
        @Override
        Response of(CommandedElection election, int choice) {
            var legal = legal(election);
            var any = List.of("COUNTING", "POSTPONED", "RECOUNT", "CHALLENGED", "RESULT_DECLARED", "CLOSED");
            return move(election, pick(legal.isEmpty() || choice % 2 == 0 ? any : legal, choice / 2), choice);
        }
    },

    SCHEDULE {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.editor().post(election.path() + "/timetable", """
                            {"milestone": "%s", "date": {"value": "%s"}, "kind": "DEADLINE"}""".formatted(
                            pick(MILESTONES, choice), pick(DAYS, choice / 7)));
        }
    },

    MOVE_DATE {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.editor().post(milestone(election, choice) + "/moves", """
                            {"to": {"value": "%s"}, "reason": "Because"}""".formatted(pick(DAYS, choice / 7)));
        }
    },

    CHANGE_MILESTONE(true) {
        @Override
        Response of(CommandedElection election, int choice) {
            var status = pick(List.of("PLANNED", "CONFIRMED", "HAPPENED", "CANCELED", "GONE"), choice / 7);
            return Api.editor()
                    .patch(
                            milestone(election, choice),
                            etag(election, choice),
                            "{\"status\": \"%s\"}".formatted(status));
        }
    },

    ADD_ELECTORATE {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.editor().post(election.path() + "/electorates", """
                            {"size": %d, "basis": "%s"}""".formatted(
                            choice % 900 - 50, pick(List.of("REGISTERED", "PAPERS_DISTRIBUTED"), choice)));
        }
    },

    COUNT(true) {
        @Override
        Response of(CommandedElection election, int choice) {
            var status = pick(List.of("UNOFFICIAL_COMPLETE", "CORRECTION", "RECOUNT", "CERTIFIED"), choice);
            var more = pick(
                    List.of("", "", "", ", \"isTest\": true", ", \"countedAt\": {\"value\": \"2030-05-05\"}"),
                    choice / 4);
            return Api.returningOfficer().put(election.path() + "/result", etag(election, choice), """
                    {"status": "%s", "countStatus": "COMPLETED", "papersDistributed": 400, "papersReturned": 100,
                     "papersInvalid": 0, "validVotes": 100, "turnoutReported": {"value": "25.0"},
                     "rounds": [{"number": 1, "tallies": [
                      {"candidateId": "0198f2a0-0000-7000-8000-000000000101", "ballotName": "Ann", "votes": %d,
                       "elected": true},
                      {"candidateId": "0198f2a0-0000-7000-8000-000000000102", "ballotName": "Ben", "votes": 40,
                       "elected": %s}]}]%s}""".formatted(
                            status, 55 + choice % 10, choice % 11 == 0, more));
        }
    },

    CLAIM {
        @Override
        Response of(CommandedElection election, int choice) {
            var claim = pick(Claimed.of(election), choice / 4);
            return Api.returningOfficer().post(election.path() + "/claims", """
                    {"property": "%s", "value": %s, "kind": "%s", %s}""".formatted(
                            claim.property(),
                            claim.value(choice),
                            pick(List.of("FACT", "FACT", "FACT", "ALLEGATION"), choice),
                            rank(choice / 4)));
        }
    },

    JUDGE_CLAIM(true) {
        @Override
        Response of(CommandedElection election, int choice) {
            var claims = Api.anonymous()
                    .get(election.path() + "/claims?limit=200")
                    .jsonPath()
                    .getList("items.id", String.class);
            if (claims.isEmpty()) {
                return CLAIM.of(election, choice);
            }
            var path = election.path() + "/claims/" + pick(claims, choice);
            var members = rank(choice / 3);
            if (choice % 3 > 0) {
                members += ", \"relations\": [{\"kind\": \"CONTRADICTS\", \"claimId\": \"%s\"}]"
                        .formatted(pick(claims, choice / 5));
            }
            var etag = Api.anonymous().get(path).header("ETag");
            return Api.returningOfficer().patch(path, etag, "{%s}".formatted(members));
        }
    },

    LOCK(true) {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.returningOfficer()
                    .put(
                            election.path() + "/candidates-lock",
                            etag(election, choice),
                            "{\"locked\": %s}".formatted(choice % 2 == 0));
        }
    },

    DESCRIBE(true) {
        @Override
        Response of(CommandedElection election, int choice) {
            var patch = pick(
                    List.of(
                            "{\"name\": \"Election %d\"}".formatted(choice % 5),
                            "{\"calledBy\": \"The union\"}",
                            "{\"calledBy\": null}",
                            "{\"seats\": %d}".formatted(choice % 3),
                            "{\"scrutineerId\": \"%s\"}"
                                    .formatted(election.current()
                                            .election()
                                            .get("organisationId")
                                            .asText()),
                            "{\"draft\": true}",
                            "{}"),
                    choice / 5);
            return Api.editor().patch(election.path(), etag(election, choice), patch);
        }
    },

    REPORT {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.returningOfficer()
                    .put(election.path() + "/scrutineer-report", etag(election, choice), """
                            {"distributed": %d, "returned": 100, "invalid": 0, "votes": []}""".formatted(
                                    choice % 400 - 20));
        }
    },

    DELETE {
        @Override
        Response of(CommandedElection election, int choice) {
            return Api.editor().delete(election.path(), etag(election, choice));
        }
    };

    private static final List<String> MILESTONES = List.of(
            "BALLOT_OPENS", "BALLOT_CLOSES", "COUNT_STARTS", "RESULT_DECLARED", "COMPLAINT_DEADLINE", "TERM_STARTS");
    private static final List<String> DAYS =
            List.of("2030", "2030-05", "2030-05-06", "2030-05-07", "2030-05-20", "2031-01-01", "1999-01-01");

    private final boolean mayChangeNothing;

    Command() {
        this(false);
    }

    Command(boolean mayChangeNothing) {
        this.mayChangeNothing = mayChangeNothing;
    }

    /** Whether it may be accepted and leave all as it is: a patch of what is so already, a trial count. */
    boolean mayChangeNothing() {
        return mayChangeNothing;
    }

    abstract Response of(CommandedElection election, int choice);

    private static List<String> legal(CommandedElection election) {
        return Api.anonymous().get(election.path() + "/transitions").jsonPath().getList("legal", String.class);
    }

    private static Response move(CommandedElection election, String phase, int choice) {
        var needed =
                switch (phase) {
                    case "CANCELLED" -> ", \"cancellationReason\": \"OTHER\"";
                    case "RESULT_DECLARED" -> ", \"overrideReason\": \"No report in a test\"";
                    default -> "";
                };
        return Api.returningOfficer().post(election.path() + "/transitions", """
                        {"to": "%s", "effectiveAt": {"value": "%s"}%s}""".formatted(
                        phase, choice % 13 == 0 ? "2029" : "2030", choice % 7 == 0 ? "" : needed));
    }

    private static String milestone(CommandedElection election, int choice) {
        var there = election.current().each("/timetable", "milestone");
        return "%s/timetable/%s"
                .formatted(election.path(), pick(there.isEmpty() || choice % 5 == 0 ? MILESTONES : there, choice));
    }

    /** Mostly that of the version that is there. */
    private static String etag(CommandedElection election, int choice) {
        return "\"%d\"".formatted(choice % 17 == 0 ? 999 : election.current().version());
    }

    private static String rank(int choice) {
        var rank = pick(List.of("NORMAL", "PREFERRED", "DEPRECATED"), choice);
        var reason = rank.equals("NORMAL") ? "" : ", \"rankReason\": \"So it is\"";
        return "\"rank\": \"%s\"%s".formatted(rank, reason);
    }

    static <T> T pick(List<T> from, int choice) {
        return from.get(choice % from.size());
    }
}
