package org.hustings.candidate.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the papers say of a person, side by side. */
@QuarkusTest
class PersonClaimsTest {

    private static final String BIRTH = "/birthDate";

    private Claimed person = new Claimed("");

    @BeforeEach
    void aPerson() {
        var created = post("/v1/people", """
                {"name": "Len McCluskey", "birthDate": {"value": "1950"},
                 "sources": [{"title": "The union's page", "kind": "ORGANISATION_STATEMENT"}]}""");
        person = new Claimed(created.then().statusCode(201).extract().header("Location"));
    }

    @Test
    void the_first_claim_keeps_the_value_shown_until_then_as_a_claim() {
        person.add(Claimed.fact(BIRTH, Claimed.born("1951")))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("subject", equalTo(person.path()))
                .body("rank", equalTo("NORMAL"))
                .body("value.approximate", equalTo(false));

        person.listed("")
                .body("items.value.value", contains("1950", "1951"))
                .body("items.subject", contains(person.path(), person.path()))
                .body("items[0].appearances.source.title", contains("The union's page"));
    }

    @Test
    void two_values_of_equal_rank_dispute_the_property_and_the_one_shown_stays() {
        person.claim(BIRTH, Claimed.born("1951"));

        person.read()
                .header("ETag", "\"2\"")
                .body("disputed", contains(BIRTH))
                .body("birthDate.value", equalTo("1950"));
    }

    @Test
    void a_preferred_claim_is_shown_and_ends_the_dispute() {
        var claim = person.claim(BIRTH, Claimed.born("1951"));

        Claimed.rank(claim, 1, "PREFERRED", "The register says so")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rankedBy", equalTo("editor"));

        person.read().header("ETag", "\"3\"").body("disputed", empty()).body("birthDate.value", equalTo("1951"));
    }

    @Test
    void a_claim_that_is_preferred_at_once_raises_the_version_by_one() {
        person.add("""
                {"property": "/birthDate", "value": {"value": "1951"}, "kind": "FACT", "rank": "PREFERRED",
                 "rankReason": "The register says so"}""").then().statusCode(201);

        person.read().header("ETag", "\"2\"").body("birthDate.value", equalTo("1951"));
        person.revisions()
                .body("items.version", contains(2, 1))
                .body("items[0].type", equalTo("org.hustings.person.claim-added.v1"))
                .body("items[0].changed", contains(BIRTH))
                .body("items[0].record.birthDate.value", equalTo("1951"))
                .body("items[0].details.property", equalTo(BIRTH));
    }

    @Test
    void a_deprecated_claim_is_not_shown_and_what_is_left_is() {
        var first = person.claim("/gender", "\"male\"");
        person.claim("/gender", "\"man\"");

        Claimed.rank(first, 1, "DEPRECATED", "Not his word").then().statusCode(200);

        person.read().body("gender", equalTo("man")).body("disputed", empty());
    }

    @Test
    void each_change_of_claims_is_one_revision_with_the_claim_and_the_record_after_it() {
        var claim = person.claim(BIRTH, Claimed.born("1951"));
        Claimed.rank(claim, 1, "PREFERRED", "The register says so").then().statusCode(200);
        var other = person.listed("").extract().<String>path("items[0].id");
        Client.patch(claim, 2, """
                {"relations": [{"kind": "CONTRADICTS", "claimId": "%s"}]}""".formatted(other)).then().statusCode(200);
        Client.patch(claim, 3, "{}").then().statusCode(200).header("ETag", "\"3\"");

        person.revisions()
                .body("items.version", contains(4, 3, 2, 1))
                .body(
                        "items.type",
                        contains(
                                "org.hustings.person.claim-related.v1",
                                "org.hustings.person.claim-ranked.v1",
                                "org.hustings.person.claim-added.v1",
                                "org.hustings.person.created.v1"))
                .body("items[0].details.version", equalTo(3))
                .body("items[1].reason", equalTo("The register says so"))
                .body("items[1].record.birthDate.value", equalTo("1951"))
                .body("items[2].record.disputed", contains(BIRTH));
    }

    @Test
    void an_allegation_is_kept_and_never_shown() {
        person.add(Claimed.body("/gender", "\"male\"", "ALLEGATION")).then().statusCode(201);

        person.read().body("$", not(hasKey("gender"))).body("disputed", empty());
        person.listed("?kind=ALLEGATION").body("items.value", contains("male"));
    }

    @Test
    void that_there_is_no_value_is_shown_as_none() {
        person.add("""
                {"property": "/birthDate", "valueType": "NO_VALUE", "kind": "FACT", "rank": "PREFERRED",
                 "rankReason": "He asked for it"}""").then().statusCode(201);

        person.read().body("$", not(hasKey("birthDate")));
    }

    @Test
    void a_name_that_is_claimed_is_the_one_that_lists_go_by() {
        var name = word();
        var id = person(word());
        new Claimed("/v1/people/" + id).add("""
                {"property": "/name", "value": "%s", "kind": "FACT", "rank": "PREFERRED",
                 "rankReason": "Since the wedding"}""".formatted(name)).then().statusCode(201);

        anonymous().queryParam("name", name).get("/v1/people").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void conflicts_are_listed_with_who_says_so_and_under_the_version_of_the_person() {
        person.conflicts().header("ETag", "\"1\"").body("items", empty());
        var claim = person.claim(BIRTH, Claimed.born("1951"));

        person.conflicts()
                .header("ETag", "\"2\"")
                .body("items.property", contains(BIRTH))
                .body("items[0].disputed", equalTo(true))
                .body("items[0].shown.value", equalTo("1950"))
                .body("items[0].values.value.value", contains("1950", "1951"))
                .body("items[0].values.claimants", contains(List.of(), List.of("A paper")))
                .body("items[0].values.sources.title.flatten()", contains("The union's page", "An article"));

        Claimed.rank(claim, 1, "DEPRECATED", "A misprint").then().statusCode(200);
        person.conflicts().body("items", empty());
    }
}
