package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that can be said of a person, and what cannot. */
@QuarkusTest
class PersonProfilesTest {

    @Test
    void all_that_is_said_of_a_person_is_read_back() {
        var created = post("/v1/people", """
                {"name": "%s", "birthDate": {"value": "1921-07"}, "deathDate": {"value": "2009-04-19"},
                 "otherNames": [{"name": "James Larkin Jones", "startDate": {"value": "1921"}, "endDate": {"value": "1939"},
                                 "note": "in full"}],
                 "images": [{"url": "https://example.org/jack.jpg", "licence": "CC-BY-4.0", "credit": "Jane Doe",
                             "licenceUrl": "https://creativecommons.org/licenses/by/4.0/"}],
                 "identifiers": [{"scheme": "wikidata", "identifier": "%s"}]}""".formatted(word(), word()))
                .then()
                .statusCode(201)
                .extract();

        anonymous()
                .get(created.header("Location"))
                .then()
                .body(equalTo(created.asString()))
                .body("deathDate.value", equalTo("2009-04-19"))
                .body("otherNames[0].startDate.value", equalTo("1921"))
                .body("otherNames[0].endDate.value", equalTo("1939"))
                .body("images[0].credit", equalTo("Jane Doe"))
                .body("images[0].licenceUrl", equalTo("https://creativecommons.org/licenses/by/4.0/"));
    }

    @Test
    void a_patch_takes_away_a_date_of_death_that_was_wrong() {
        var path = "/v1/people/" + person(word());
        patch(path, 1, "{\"deathDate\": {\"value\": \"2009\"}}").then().statusCode(200);

        patch(path, 2, "{\"deathDate\": null}").then().statusCode(200).body("$", not(hasKey("deathDate")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "A", "birthDate": {"value": "2999"}}                                      | /birthDate | future-date
            {"name": "A", "deathDate": {"value": "2999-01"}}                                   | /deathDate | future-date
            {"name": "A", "birthDate": {"value": "1950"}, "deathDate": {"value": "1949-12"}}   | /deathDate | death-before-birth
            {"name": "A", "otherNames": [{"name": "B", "startDate": {"value": "1990"}, "endDate": {"value": "1989"}}]} | /otherNames/0/endDate | end-before-start
            """)
    void dates_that_contradict_each_other_are_refused_at_their_place(String body, String pointer, String code) {
        post("/v1/people", body)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/person-refused"))
                .body("violations.pointer", equalTo(List.of(pointer)))
                .body("violations.code", equalTo(List.of(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "A", "images": [{"url": "javascript:alert(1)"}]}                              | /images/0/url
            {"name": "A", "images": [{"url": "https://a.example/", "licenceUrl": "data:text/html,x"}]} | /images/0/licenceUrl
            {"name": "A", "links": [{"url": "JAVASCRIPT:alert(1)"}]}                               | /links/0/url
            {"name": "A", "links": [{"url": "/relative"}]}                                         | /links/0/url
            {"name": "A", "sources": [{"title": "t", "kind": "NEWS", "url": "file:///etc/passwd"}]}    | /sources/0/url
            {"name": "A", "sources": [{"title": "t", "kind": "NEWS", "archivedUrl": "vbscript:x"}]}    | /sources/0/archivedUrl
            """)
    void an_address_that_is_none_of_the_web_is_refused_at_its_place(String body, String pointer) {
        post("/v1/people", body)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of(pointer)))
                .body("violations.code", equalTo(List.of("web-address")));
    }

    @Test
    void what_would_be_refused_in_a_new_person_is_refused_in_a_patch() {
        var path = "/v1/people/" + person(word());

        patch(path, 1, "{\"birthDate\": {\"value\": \"2999\"}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/birthDate")));
        patch(path, 1, "{\"links\": [{\"url\": \"javascript:alert(1)\"}]}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/links/0/url")));
        assertThat(anonymous().get(path).<Integer>path("version")).isEqualTo(1);
    }

    @Test
    void two_people_may_have_one_identifier_and_the_filter_finds_both() {
        var identifier = word() + "\"}], \\";
        var first = identified(identifier);
        var second = identified(identifier);
        identified(word());

        anonymous()
                .queryParams(Map.of("identifierScheme", "wikidata", "identifier", identifier))
                .get("/v1/people")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body(
                        "items.id.sort()",
                        equalTo(List.of(first, second).stream().sorted().toList()));
        anonymous()
                .queryParams(Map.of("identifierScheme", "viaf", "identifier", identifier))
                .get("/v1/people")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"identifierScheme, ?identifier", "identifier, ?identifierScheme"})
    void half_an_identifier_is_asked_for_in_vain(String given, String missing) {
        anonymous()
                .queryParam(given, "wikidata")
                .get("/v1/people")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", endsWith("/invalid-parameter"))
                .body("violations.pointer", equalTo(List.of(missing)));
    }

    @Test
    void those_changed_since_an_instant_are_listed() {
        var name = word();
        var early = person(name + " early");
        var late = person(name + " late");
        String since = anonymous().get("/v1/people/" + late).path("updatedAt");

        assertThat(changedSince(name, since)).containsExactly(late);

        patch("/v1/people/" + early, 1, "{\"gender\": \"female\"}").then().statusCode(200);

        assertThat(changedSince(name, since)).containsExactly(early, late);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2017-04-19", "+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void what_is_no_instant_is_refused(String since) {
        anonymous()
                .queryParam("changedSince", since)
                .get("/v1/people")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", equalTo(List.of("?changedSince")));
    }

    private static List<String> changedSince(String name, String since) {
        return anonymous()
                .queryParams(Map.of("name", name, "changedSince", since))
                .get("/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String identified(String identifier) {
        var identifiers = List.of(Map.of("scheme", "wikidata", "identifier", identifier));
        return post("/v1/people", Map.of("name", word(), "identifiers", identifiers))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
