package org.hustings.election.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.hustings.election.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimRulesTest {

    private static final String COUNT = AnElection.COUNT;

    private AnElection election = new AnElection("");

    @BeforeEach
    void anElection() {
        election = AnElection.recorded();
    }

    @Test
    void a_rank_needs_a_reason() {
        var claim = election.claim("/calledBy", "\"The union\"").header("Location");

        Api.editor()
                .patch(claim, "\"1\"", "{\"rank\": \"DEPRECATED\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/rank-reason-missing"))
                .body("violations[0].pointer", equalTo("/rankReason"));
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
                    /level                          | "GROUP"      | 422 | unknown-property        | /property
                    /parentId                       | "general.2030-05-07" | 422 | unknown-property | /property
                    /replacesId                     | "general.2030-05-07" | 422 | unknown-property | /property
                    /timetable/TERM_STARTS/date     | {"value": "2030"} | 422 | unknown-property   | /property
                    /result/countedAt               | {"value": "2030"} | 422 | unknown-property   | /property
                    /parentId                       | "trade-union.a.2030-05-07" | 422 | unknown-property | /property
                    /replacesId                     | "trade-union.a.2030-05-07" | 422 | unknown-property | /property
                    /level                          | "GROUP"      | 422 | unknown-property        | /property
                    nothing                         | 1            | 422 | unknown-property        | /property
                    /scrutineerId | "0198f2a0-0000-7000-8000-00000000dead" | 422 | reference-not-found | /value
                    """)
    void a_value_that_breaks_a_rule_is_refused_like_a_direct_write(
            String property, String value, int status, String problem, String pointer) {
        election.countStarts("2030-05-07");
        election.milestone("BALLOT_CLOSES", "2030-05-06");

        election.add(AnElection.body(property, value, "FACT"))
                .then()
                .statusCode(status)
                .body("type", equalTo("https://hustings.org/problems/" + problem))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void all_that_is_wrong_with_a_claim_and_what_it_cites_is_told_at_once() {
        election.add("""
                        {"property": " ", "value": 1, "kind": "FACT",
                         "appearances": [{"source": {"kind": "NEWS"}}, {"source": {"title": "An article"}}, {}]}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/invalid-body"))
                .body(
                        "violations.pointer",
                        contains(
                                "/appearances/0/source/title",
                                "/appearances/1/source/kind",
                                "/appearances/2/source",
                                "/property"))
                .body("violations.code", contains("not-blank", "not-null", "not-null", "not-blank"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "appearances": [{"source": {"title": "A", "kind": "NEWS", "page": 7}}] | /appearances/0/source/page | unknown-member
                    "appearances": [{"source": "An article"}]                | /appearances/0/source      | wrong-type
                    "appearances": [{"source": {"title": "A", "kind": "NEWS", "publishedOn": {"value": "May"}}}] | /appearances/0/source/publishedOn | partial-date
                    "statedAt": {"value": "2030-02-30"}                      | /statedAt                  | partial-date
                    "statedAt": {"value": "2030", "day": 1}                  | /statedAt/day              | unknown-member
                    """)
    void what_a_claim_cites_is_read_as_strictly_as_all_else(String member, String pointer, String code) {
        election.add("{\"property\": \"/calledBy\", \"value\": \"X\", \"kind\": \"FACT\", %s}".formatted(member))
                .then()
                .statusCode(400)
                .body("type", equalTo("https://hustings.org/problems/malformed-body"))
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void the_scrutineer_is_not_the_organisation_in_claims_either() {
        String organisation = Api.anonymous().get(election.path()).path("organisationId");

        election.add(AnElection.body("/scrutineerId", "\"%s\"".formatted(organisation), "FACT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://hustings.org/problems/own-scrutineer"))
                .body("violations[0].pointer", equalTo("/value"));
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        election.countStarts("2030-05-07");
        election.claim(COUNT, AnElection.day("2030-05-07"));
        election.claim("/calledBy", "\"The union\"");

        Api.editor()
                .patch(election.path(), election.etag(), "{\"calledBy\": \"Nobody\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://hustings.org/problems/claimed-property"))
                .body("violations[0].pointer", equalTo("/calledBy"));
        Api.editor()
                .post(election.path() + "/timetable/COUNT_STARTS/moves", """
                        {"to": {"value": "2030-05-09"}, "reason": "Because"}""")
                .then()
                .statusCode(409);
    }

    @Test
    void a_direct_write_of_other_properties_goes_on() {
        election.claim("/calledBy", "\"The union\"");

        Api.editor()
                .patch(election.path(), election.etag(), "{\"name\": \"The election\"}")
                .then()
                .statusCode(200)
                .body("calledBy", equalTo("The union"));
    }

    @Test
    void claims_are_related_to_others_of_the_same_record_only() {
        String one = election.claim("/calledBy", "\"The union\"").path("id");
        var other = election.claim("/calledBy", "\"Its general secretary\"").header("Location");
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
        var claim = election.claim("/calledBy", "\"The union\"").header("Location");
        var before = election.etag();

        Api.editor().patch(claim, "\"7\"", "{}").then().statusCode(412);
        Api.editor().patch(claim, "\"1\"", "{}").then().statusCode(200).header("ETag", "\"1\"");
        Api.anonymous().get(election.path()).then().header("ETag", before);
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
        var claim = Api.editor().post(draft + "/claims", AnElection.body("/calledBy", "\"X\"", "FACT"));

        for (var path : new String[] {draft + "/claims", draft + "/conflicts", claim.header("Location")}) {
            Api.anonymous().get(path).then().statusCode(404);
        }
        Api.editor().get(claim.header("Location")).then().statusCode(200);
        Api.editor().delete(draft, "\"2\"").then().statusCode(204);
        Api.editor().get(claim.header("Location")).then().statusCode(404);
    }

    @Test
    void a_date_that_only_followed_from_another_follows_no_more_once_it_is_claimed() {
        election.milestone("RESULT_DECLARED", "2030-05-09");
        var deadline = "/timetable/COMPLAINT_DEADLINE/date";
        election.add("""
                        {"property": "%s", "value": {"value": "2031-06-01"}, "kind": "FACT", "rank": "PREFERRED",
                         "rankReason": "The Certification Officer says so"}""".formatted(deadline)).then().statusCode(201);

        Api.editor()
                .post(election.path() + "/timetable/RESULT_DECLARED/moves", """
                        {"to": {"value": "2030-05-10"}, "reason": "A recount"}""")
                .then()
                .statusCode(201);

        Api.anonymous()
                .get(election.path() + "/timetable/COMPLAINT_DEADLINE")
                .then()
                .body("date.value", equalTo("2031-06-01"));
    }
}
