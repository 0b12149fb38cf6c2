package org.hustings.election.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimsTest {

    private static final String COUNT = AnElection.COUNT;

    private AnElection election = new AnElection("");

    @BeforeEach
    void anElection() {
        election = AnElection.recorded();
    }

    @Test
    void the_first_claim_of_a_property_keeps_the_value_shown_until_then_as_a_claim() {
        election.countStarts("2030-05-07");

        election.claim(COUNT, AnElection.day("2030-05-08"))
                .then()
                .header("ETag", "\"1\"")
                .body("subject", equalTo(election.path()))
                .body("rank", equalTo("NORMAL"))
                .body("value.approximate", equalTo(false));

        Api.anonymous()
                .get(election.path() + "/claims?property=" + COUNT.replace("/", "%2F"))
                .then()
                .statusCode(200)
                .body("items.value.value", contains("2030-05-07", "2030-05-08"))
                .body("items.kind", contains("FACT", "FACT"))
                .body("items[0].appearances.source.title", contains("The timetable"));
    }

    @Test
    void two_values_of_equal_rank_dispute_the_property_and_the_one_shown_stays() {
        election.countStarts("2030-05-07");
        election.claim(COUNT, AnElection.day("2030-05-08"));

        Api.anonymous()
                .get(election.path())
                .then()
                .header("ETag", "\"3\"")
                .body("disputed", contains(COUNT))
                .body("timetable[0].date.value", equalTo("2030-05-07"));
    }

    @Test
    void a_preferred_claim_is_shown_and_ends_the_dispute_and_the_date_is_not_moved() {
        election.countStarts("2030-05-07");
        var claim = election.claim(COUNT, AnElection.day("2030-05-08")).header("Location");

        AnElection.rank(claim, "\"1\"", "PREFERRED", "The scrutineer says so")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rankedBy", equalTo("editor"));

        Api.anonymous()
                .get(election.path())
                .then()
                .header("ETag", "\"4\"")
                .body("disputed", empty())
                .body("timetable[0].date.value", equalTo("2030-05-08"))
                .body("timetable[0].sequence", equalTo(0))
                .body("timetable[0].changes", empty());
    }

    @Test
    void a_deprecated_claim_is_not_shown_and_what_is_left_is() {
        var first = election.claim("/calledBy", "\"The union\"").header("Location");
        election.claim("/calledBy", "\"Its general secretary\"");

        AnElection.rank(first, "\"1\"", "DEPRECATED", "It did not").then().statusCode(200);

        Api.anonymous()
                .get(election.path())
                .then()
                .body("calledBy", equalTo("Its general secretary"))
                .body("disputed", empty());
    }

    @Test
    void an_allegation_is_kept_and_never_shown() {
        election.add(AnElection.body("/calledBy", "\"Nobody\"", "ALLEGATION"))
                .then()
                .statusCode(201);

        Api.anonymous()
                .get(election.path())
                .then()
                .body("$", not(hasKey("calledBy")))
                .body("disputed", empty());
    }

    @Test
    void that_there_is_no_value_is_shown_as_none() {
        election.claim("/calledBy", "\"The union\"");
        var none = election.add("""
                {"property": "/calledBy", "valueType": "NO_VALUE", "kind": "FACT"}""");
        none.then().statusCode(201).body("valueType", equalTo("NO_VALUE")).body("value", nullValue());

        AnElection.rank(none.header("Location"), "\"1\"", "PREFERRED", "It was due")
                .then()
                .statusCode(200);

        Api.anonymous().get(election.path()).then().body("$", not(hasKey("calledBy")));
    }

    @Test
    void claims_are_listed_by_kind_and_rank_and_read_by_anyone() {
        var claim = election.claim("/calledBy", "\"The union\"").header("Location");
        election.add(AnElection.body("/calledBy", "\"Nobody\"", "OPINION"));
        AnElection.rank(claim, "\"1\"", "PREFERRED", "Known");

        election.list("?kind=OPINION").then().body("items.value", contains("Nobody"));
        election.list("?rank=PREFERRED").then().body("items.value", contains("The union"));
        election.list("?limit=1")
                .then()
                .body("items.value", contains("The union"))
                .body("$", hasKey("next"));
        Api.anonymous().get(claim).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void an_organisation_has_claims_too() {
        var organisation = "/v1/organisations/" + Api.organisation("Unite");
        var claim =
                Api.editor().post(organisation + "/claims", AnElection.body("/membershipReported", "1200000", "FACT"));
        Api.editor().post(organisation + "/claims", AnElection.body("/membershipReported", "1400000", "FACT"));
        var disputed = Api.anonymous().get(organisation);

        AnElection.rank(claim.header("Location"), "\"1\"", "DEPRECATED", "An old figure")
                .then()
                .statusCode(200);

        disputed.then()
                .body("membershipReported", equalTo(1_200_000))
                .body("disputed", contains("/membershipReported"));
        Api.anonymous()
                .get(organisation)
                .then()
                .header("ETag", "\"4\"")
                .body("membershipReported", equalTo(1_400_000))
                .body("disputed", empty());
        Api.editor()
                .patch(organisation, "\"4\"", "{\"membershipReported\": 7}")
                .then()
                .statusCode(409);
    }
}
