package org.hustings.election.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimsTest {

    private static final String COUNT = "/timetable/COUNT_STARTS/date";

    private String election = "";

    @BeforeEach
    void anElection() {
        election = "/v1/elections/" + Api.election();
    }

    @Test
    void the_first_claim_of_a_property_keeps_the_value_shown_until_then_as_a_claim() {
        countStarts("2030-05-07");

        claim(COUNT, day("2030-05-08"))
                .then()
                .header("ETag", "\"1\"")
                .body("subject", equalTo(election))
                .body("rank", equalTo("NORMAL"))
                .body("value.approximate", equalTo(false));

        Api.anonymous()
                .get(election + "/claims?property=" + COUNT.replace("/", "%2F"))
                .then()
                .statusCode(200)
                .body("items.value.value", contains("2030-05-07", "2030-05-08"))
                .body("items.kind", contains("FACT", "FACT"))
                .body("items[0].appearances.source.title", contains("The timetable"));
    }

    @Test
    void two_values_of_equal_rank_dispute_the_property_and_the_one_shown_stays() {
        countStarts("2030-05-07");
        claim(COUNT, day("2030-05-08"));

        Api.anonymous()
                .get(election)
                .then()
                .header("ETag", "\"3\"")
                .body("disputed", contains(COUNT))
                .body("timetable[0].date.value", equalTo("2030-05-07"));
    }

    @Test
    void a_preferred_claim_is_shown_and_ends_the_dispute_and_the_date_is_not_moved() {
        countStarts("2030-05-07");
        var claim = claim(COUNT, day("2030-05-08")).header("Location");

        rank(claim, "\"1\"", "PREFERRED", "The scrutineer says so")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rankedBy", equalTo("editor"));

        Api.anonymous()
                .get(election)
                .then()
                .header("ETag", "\"4\"")
                .body("disputed", empty())
                .body("timetable[0].date.value", equalTo("2030-05-08"))
                .body("timetable[0].sequence", equalTo(0))
                .body("timetable[0].changes", empty());
    }

    @Test
    void a_rank_needs_a_reason() {
        var claim = claim("/calledBy", "\"The union\"").header("Location");

        Api.editor()
                .patch(claim, "\"1\"", "{\"rank\": \"DEPRECATED\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/rank-reason-missing"))
                .body("violations[0].pointer", equalTo("/rankReason"));
    }

    @Test
    void a_deprecated_claim_is_not_shown_and_what_is_left_is() {
        var first = claim("/calledBy", "\"The union\"").header("Location");
        claim("/calledBy", "\"Its general secretary\"");

        rank(first, "\"1\"", "DEPRECATED", "It did not").then().statusCode(200);

        Api.anonymous()
                .get(election)
                .then()
                .body("calledBy", equalTo("Its general secretary"))
                .body("disputed", empty());
    }

    @Test
    void an_allegation_is_kept_and_never_shown() {
        add(body("/calledBy", "\"Nobody\"", "ALLEGATION")).then().statusCode(201);

        Api.anonymous().get(election).then().body("$", not(hasKey("calledBy"))).body("disputed", empty());
    }

    @Test
    void that_there_is_no_value_is_shown_as_none() {
        claim("/calledBy", "\"The union\"");
        var none = add("""
                {"property": "/calledBy", "valueType": "NO_VALUE", "kind": "FACT"}""");
        none.then().statusCode(201).body("valueType", equalTo("NO_VALUE")).body("value", nullValue());

        rank(none.header("Location"), "\"1\"", "PREFERRED", "It was due").then().statusCode(200);

        Api.anonymous().get(election).then().body("$", not(hasKey("calledBy")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /seats                          | 0            | 422 | invalid-body            | /value
                    /seats                          | "one"        | 400 | malformed-body          | /value
                    /timetable/COUNT_STARTS/date    | "2030-05-08" | 400 | malformed-body          | /value
                    /timetable/COUNT_STARTS/date    | {"value": "2030-05-08", "a": 1} | 400 | malformed-body | /value/a
                    /timetable/COUNT_STARTS/date    | {"value": "2030-01-01"} | 422 | milestones-out-of-order | /value
                    /name                           | null         | 422 | value-type-mismatch     | /value
                    /phase                          | "COUNTING"   | 422 | unknown-property        | /property
                    /timetable/TERM_STARTS/date     | {"value": "2030"} | 422 | unknown-property   | /property
                    /result/countedAt               | {"value": "2030"} | 422 | unknown-property   | /property
                    nothing                         | 1            | 422 | unknown-property        | /property
                    /scrutineerId | "0198f2a0-0000-7000-8000-00000000dead" | 422 | reference-not-found | /value
                    """)
    void a_value_that_breaks_a_rule_is_refused_like_a_direct_write(
            String property, String value, int status, String problem, String pointer) {
        countStarts("2030-05-07");
        milestone("BALLOT_CLOSES", "2030-05-06");

        add(body(property, value, "FACT"))
                .then()
                .statusCode(status)
                .body("type", equalTo("https://hustings.org/problems/" + problem))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void the_scrutineer_is_not_the_organisation_in_claims_either() {
        String organisation = Api.anonymous().get(election).path("organisationId");

        add(body("/scrutineerId", "\"%s\"".formatted(organisation), "FACT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/own-scrutineer"))
                .body("violations[0].pointer", equalTo("/value"));
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        countStarts("2030-05-07");
        claim(COUNT, day("2030-05-07"));
        claim("/calledBy", "\"The union\"");

        Api.editor()
                .patch(election, etag(), "{\"calledBy\": \"Nobody\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://hustings.org/problems/claimed-property"))
                .body("violations[0].pointer", equalTo("/calledBy"));
        Api.editor()
                .post(election + "/timetable/COUNT_STARTS/moves", """
                        {"to": {"value": "2030-05-09"}, "reason": "Because"}""")
                .then()
                .statusCode(409);
    }

    @Test
    void a_direct_write_of_other_properties_goes_on() {
        claim("/calledBy", "\"The union\"");

        Api.editor()
                .patch(election, etag(), "{\"name\": \"The election\"}")
                .then()
                .statusCode(200)
                .body("calledBy", equalTo("The union"));
    }

    @Test
    void claims_are_related_to_others_of_the_same_record_only() {
        String one = claim("/calledBy", "\"The union\"").path("id");
        var other = claim("/calledBy", "\"Its general secretary\"").header("Location");
        var relation = "{\"relations\": [{\"kind\": \"CONTRADICTS\", \"claimId\": \"%s\"}]}";

        Api.editor()
                .patch(other, "\"1\"", relation.formatted(one))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("relations.claimId", contains(one));
        Api.editor()
                .patch(other, "\"2\"", relation.formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/unknown-claim"))
                .body("violations[0].pointer", equalTo("/relations/0/claimId"));
    }

    @Test
    void a_claim_is_changed_by_who_knows_its_version_and_a_patch_that_changes_nothing_leaves_it() {
        var claim = claim("/calledBy", "\"The union\"").header("Location");
        var before = etag();

        Api.editor().patch(claim, "\"7\"", "{}").then().statusCode(412);
        Api.editor().patch(claim, "\"1\"", "{}").then().statusCode(200).header("ETag", "\"1\"");
        Api.anonymous().get(election).then().header("ETag", before);
    }

    @Test
    void claims_are_listed_by_kind_and_rank_and_read_by_anyone() {
        var claim = claim("/calledBy", "\"The union\"").header("Location");
        add(body("/calledBy", "\"Nobody\"", "OPINION"));
        rank(claim, "\"1\"", "PREFERRED", "Known");

        list("?kind=OPINION").then().body("items.value", contains("Nobody"));
        list("?rank=PREFERRED").then().body("items.value", contains("The union"));
        list("?limit=1").then().body("items.value", contains("The union")).body("$", hasKey("next"));
        Api.anonymous().get(claim).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void what_is_claimed_of_a_draft_is_not_there_for_the_public() {
        var organisation = Api.organisation("Union " + UUID.randomUUID());
        var id = "trade-union.d%s.secretary.2030-05-07"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
        Api.editor()
                .post("/v1/elections", Api.newElection(id, organisation).replaceFirst("\\{", "{\"draft\": true, "))
                .then()
                .statusCode(201);
        var draft = "/v1/elections/" + id;
        var claim = Api.editor().post(draft + "/claims", body("/calledBy", "\"X\"", "FACT"));

        for (var path : new String[] {draft + "/claims", draft + "/conflicts", claim.header("Location")}) {
            Api.anonymous().get(path).then().statusCode(404);
        }
        Api.editor().get(claim.header("Location")).then().statusCode(200);
        Api.editor().delete(draft, "\"2\"").then().statusCode(204);
        Api.editor().get(claim.header("Location")).then().statusCode(404);
    }

    @Test
    void an_organisation_has_claims_too() {
        var organisation = "/v1/organisations/" + Api.organisation("Unite");
        var claim = Api.editor().post(organisation + "/claims", body("/membershipReported", "1200000", "FACT"));
        Api.editor().post(organisation + "/claims", body("/membershipReported", "1400000", "FACT"));
        var disputed = Api.anonymous().get(organisation);

        rank(claim.header("Location"), "\"1\"", "DEPRECATED", "An old figure")
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

    private void countStarts(String day) {
        milestone("COUNT_STARTS", day);
    }

    private void milestone(String milestone, String day) {
        Api.editor()
                .post(election + "/timetable", """
                        {"milestone": "%s", "date": %s, "kind": "OCCURRENCE",
                         "sources": [{"title": "The timetable", "kind": "OFFICIAL_NOTICE"}]}""".formatted(milestone, day(day)))
                .then()
                .statusCode(201);
    }

    private Response claim(String property, String value) {
        var added = add(body(property, value, "FACT"));
        added.then().statusCode(201);
        return added;
    }

    private Response add(String body) {
        return Api.editor().post(election + "/claims", body);
    }

    private Response list(String query) {
        return Api.anonymous().get(election + "/claims" + query);
    }

    private String etag() {
        return Api.anonymous().get(election).header("ETag");
    }

    private static Response rank(String claim, String etag, String rank, String reason) {
        return Api.editor().patch(claim, etag, """
                {"rank": "%s", "rankReason": "%s"}""".formatted(rank, reason));
    }

    private static String body(String property, String value, String kind) {
        return """
                {"property": "%s", "value": %s, "kind": "%s", "claimant": "A paper",
                 "appearances": [{"source": {"title": "An article", "kind": "NEWS"}}]}""".formatted(property, value, kind);
    }

    private static String day(String day) {
        return "{\"value\": \"%s\"}".formatted(day);
    }
}
