package org.hustings.candidate.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.viewer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.RevisionLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims are held to, and what they hold direct writes to. */
@QuarkusTest
class ClaimRulesTest {

    private final RevisionLog revisions;

    ClaimRulesTest(RevisionLog revisions) {
        this.revisions = revisions;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /name      | " "                       | 422 | invalid-body     | /value
                    /gender    | 1                         | 400 | malformed-body   | /value
                    /birthDate | {"value": "May"}          | 400 | malformed-body   | /value
                    /birthDate | {"value": "1950", "a": 1} | 400 | malformed-body   | /value/a
                    /otherNames | [{"name": "Len"}, {}]    | 422 | invalid-body     | /value/1/name
                    name       | "Len"                     | 422 | unknown-property | /property
                    """)
    void a_value_that_breaks_a_rule_is_refused_like_a_direct_write(
            String property, String value, int status, String problem, String pointer) {
        new Claimed("/v1/people/" + person("Len McCluskey"))
                .add(Claimed.fact(property, value))
                .then()
                .statusCode(status)
                .body("type", endsWith("/" + problem))
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/draft", "/sources", "/disputed", "/mergedIntoId", "/erasedAt", "/version", "/name/0"})
    void what_is_decided_elsewhere_cannot_be_claimed(String property) {
        new Claimed("/v1/people/" + person("Len McCluskey"))
                .add(Claimed.fact(property, "true"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-property"));
    }

    @Test
    void a_direct_write_cannot_hide_the_best_claim() {
        var person = new Claimed("/v1/people/" + person("Len McCluskey"));
        person.claim("/gender", "\"male\"");

        patch(person.path(), 2, "{\"gender\": \"man\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"))
                .body("violations.pointer", contains("/gender"));
        person.read().header("ETag", "\"2\"").body("gender", equalTo("male"));
    }

    @Test
    void a_direct_write_of_other_properties_goes_on() {
        var person = new Claimed("/v1/people/" + person("Len McCluskey"));
        person.claim("/gender", "\"male\"");

        patch(person.path(), 2, "{\"givenName\": \"Leonard\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("gender", equalTo("male"));
    }

    @Test
    void a_record_that_would_be_left_without_its_name_keeps_it_and_the_claim_its_rank() {
        var person = new Claimed("/v1/people/" + person("Len McCluskey"));
        var claim = person.claim("/name", "\"Len McCluskey\"");

        Claimed.rank(claim, 1, "DEPRECATED", "A misprint")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/value"));

        anonymous().get(claim).then().header("ETag", "\"1\"").body("rank", equalTo("NORMAL"));
        person.read().header("ETag", "\"2\"").body("name", equalTo("Len McCluskey"));
    }

    @Test
    void a_claim_is_changed_by_who_knows_its_version() {
        var claim = new Claimed("/v1/people/" + person("Len McCluskey")).claim("/gender", "\"male\"");

        patch(claim, 7, "{}").then().statusCode(412);
        anonymous().get(claim).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void claims_are_added_and_ranked_by_editors_only() {
        var path = "/v1/people/" + person("Len McCluskey") + "/claims";

        viewer().contentType("application/json")
                .body(Claimed.fact("/gender", "\"male\""))
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void a_claim_of_another_record_is_not_there() {
        var claim = new Claimed("/v1/people/" + person("Len McCluskey")).claim("/gender", "\"male\"");
        var id = claim.substring(claim.lastIndexOf('/') + 1);

        anonymous()
                .get("/v1/people/%s/claims/%s".formatted(person("Gerard Coyne"), id))
                .then()
                .statusCode(404)
                .body("type", endsWith("/claim-not-found"));
    }

    @Test
    void what_is_claimed_of_a_draft_is_not_there_for_the_public_and_goes_with_it() {
        var draft = "/v1/people/" + draftPerson("Ian Alinson");
        var claim = new Claimed(draft).claim("/gender", "\"male\"");
        for (var path : new String[] {draft + "/claims", draft + "/conflicts", claim}) {
            anonymous().get(path).then().statusCode(404).body("type", endsWith("/person-not-found"));
        }
        viewer().get(claim).then().statusCode(200);

        delete(draft, 2).then().statusCode(204);

        viewer().get(claim).then().statusCode(404).body("type", endsWith("/person-not-found"));
    }

    @Test
    void what_is_claimed_of_a_person_is_erased_with_the_person() {
        var id = person("Len McCluskey");
        var person = new Claimed("/v1/people/" + id);
        person.claim("/gender", "\"male\"");
        var erased = new Change(
                "org.hustings.person.erased.v1",
                new Aggregate("person", id, 3),
                null,
                Instant.EPOCH,
                Map.of("id", id),
                null,
                null);

        QuarkusTransaction.requiringNew().run(() -> revisions.append(erased));

        person.listed("").body("items", empty());
    }

    @Test
    void a_draft_is_published_with_what_is_claimed_of_it_or_not_at_all() {
        var draft = "/v1/people/" + draftPerson("Ian Allinson");
        new Claimed(draft).claim("/gender", "\"male\"");

        patch(draft, 2, "{\"draft\": false, \"gender\": null}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/claimed-property"));
        patch(draft, 2, "{\"draft\": false}").then().statusCode(200);

        new Claimed(draft).listed("").body("items.value", contains("male"));
        new Claimed(draft).conflicts().body("items", empty());
    }
}
