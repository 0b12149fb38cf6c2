package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.hold;
import static org.hustings.candidate.service.Client.person;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where one goes on from a record: to addresses that answer, now and as the record was known. */
@QuarkusTest
class LinksTest {

    @Test
    void each_link_of_a_candidate_leads_to_what_it_says() {
        var path = "/v1/candidates/" + candidate(election(), "Gerard Coyne");

        var links = linksOf(path, "links");

        assertThat(own(links, path))
                .isEqualTo(Map.of(
                        "transitions", "/transitions",
                        "endorsements", "/endorsements",
                        "endorsementCounts", "/endorsements/counts",
                        "claims", "/claims",
                        "conflicts", "/conflicts",
                        "revisions", "/revisions"));
        answer(own(links, path), path);
    }

    @Test
    void each_link_of_a_person_leads_to_what_it_says() {
        var path = "/v1/people/" + person("Gerard Coyne");

        var links = linksOf(path, "related");

        assertThat(own(links, path))
                .hasSameSizeAs(links)
                .isEqualTo(Map.of(
                        "candidacies", "/candidacies",
                        "postHoldings", "/post-holdings",
                        "endorsements", "/endorsements",
                        "claims", "/claims",
                        "conflicts", "/conflicts",
                        "possibleDuplicates", "/possible-duplicates",
                        "merges", "/merges",
                        "popoloExport", "/exports/popolo",
                        "revisions", "/revisions"));
        answer(own(links, path), path);
    }

    @Test
    void each_link_of_a_post_holding_leads_to_what_it_says() {
        var holding = hold(
                        person("Gerard Coyne"),
                        Map.of("organisationName", "Unite", "postLabel", "Secretary", "role", "SUBSTANTIVE"))
                .then()
                .extract()
                .header("Location");

        var links = linksOf(holding, "links");

        assertThat(own(links, holding))
                .isEqualTo(Map.of(
                        "transitions", "/transitions",
                        "claims", "/claims",
                        "conflicts", "/conflicts",
                        "revisions", "/revisions"));
        answer(own(links, holding), holding);
    }

    /** The links, which are the same in the record as it was known since. */
    private static Map<String, String> linksOf(String path, String member) {
        Map<String, String> links =
                anonymous().get(path).then().statusCode(200).extract().path(member);
        String recorded = anonymous().get(path + "/revisions").path("items[0].recordedAt");
        assertThat(anonymous()
                        .get(path + "?asKnownAt=" + recorded)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Map<String, String>>path(member))
                .isEqualTo(links);
        return links;
    }

    /** Those that lead below the record itself, without what they begin with. */
    private static Map<String, String> own(Map<String, String> links, String path) {
        return links.entrySet().stream()
                .filter(link -> link.getValue().startsWith(path + "/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, link -> link.getValue().substring(path.length())));
    }

    private static void answer(Map<String, String> links, String path) {
        links.values()
                .forEach(link ->
                        anonymous().accept("*/*").get(path + link).then().statusCode(200));
    }
}
