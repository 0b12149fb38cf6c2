package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.candidate.service.Client.PROBLEM;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.candidate;
import static org.hustings.candidate.service.Client.election;
import static org.hustings.candidate.service.Client.endorse;
import static org.hustings.candidate.service.Client.endorsement;
import static org.hustings.candidate.service.Client.id;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of endorsements and their counts. */
@QuarkusTest
class EndorsementListsTest {

    @Inject
    SessionFactory sessions;

    private String coyne = "";
    private String list = "";

    @BeforeEach
    void stand() {
        coyne = candidate(election(), "Gerard Coyne");
        list = "/v1/candidates/%s/endorsements".formatted(coyne);
    }

    @Test
    void the_newest_come_first_and_those_of_unknown_date_last() {
        for (var date : List.of("2017", "2017-03-02", "2017-02", "0000", "2017-03-02T10:00:00Z")) {
            endorsement(coyne, date, Map.of("madeAt", Map.of("value", date)));
        }
        endorsement(coyne, "unknown", Map.of());

        assertThat(follow(list + "?limit=2", "next"))
                .containsExactly("2017-03-02T10:00:00Z", "2017-03-02", "2017-02", "2017", "0000", "unknown");
    }

    @Test
    void pages_lead_back_as_they_led_forth() {
        for (int day = 1; day <= 7; day++) {
            endorsement(coyne, "day " + day, Map.of("madeAt", Map.of("value", "2017-03-0" + day)));
        }
        String last = list + "?limit=3";
        for (String next = last; next != null; next = page(next).path("next")) {
            last = next;
        }

        assertThat(follow(last, "prev")).containsExactly("day 1", "day 4", "day 3", "day 2", "day 7", "day 6", "day 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stance=SUPPORTS                            | Ann, Eve
            stance=OPPOSES                             | Bob
            stance=NEUTRAL                             |
            endorserType=TEXT                          | Ann, Bob, Eve
            endorserType=PERSON                        | Cid
            withdrawn=true                             | Eve
            withdrawn=false                            | Ann, Bob, Cid
            withdrawn=false&stance=SUPPORTS            | Ann
            withdrawn=false&stance=VOTED_FOR&endorserType=PERSON | Cid
            """)
    void a_list_is_filtered_by_stance_kind_of_endorser_and_withdrawal(String filter, @Nullable String names) {
        threeStandAndOneIsWithdrawn();

        assertThat(anonymous().get(list + "?" + filter).<List<String>>path("items.endorser.name"))
                .containsExactlyInAnyOrderElementsOf(names == null ? List.of() : List.of(names.split(", ")));
    }

    @Test
    void those_that_stand_are_counted_by_stance_and_those_withdrawn_apart() {
        threeStandAndOneIsWithdrawn();
        endorsement(coyne, "Draft", Map.of("draft", true));

        anonymous()
                .get(list + "/counts")
                .then()
                .statusCode(200)
                .body("$", equalTo(Map.of("supports", 1, "opposes", 1, "votedFor", 1, "neutral", 0, "withdrawn", 1)));
    }

    @Test
    void what_a_person_endorses_is_listed_across_elections() {
        var person = person("Jack Dromey");
        var by = Map.of("type", "PERSON", "personId", person);
        var first = id(endorse(coyne, Map.of("endorser", by, "stance", "SUPPORTS", "madeAt", Map.of("value", "2017"))));
        var second = id(endorse(
                candidate(election(), "A"),
                Map.of("endorser", by, "stance", "OPPOSES", "madeAt", Map.of("value", "2018"))));

        anonymous()
                .get("/v1/people/%s/endorsements".formatted(person))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second, first)));
        anonymous()
                .get("/v1/people/%s/endorsements?stance=SUPPORTS&withdrawn=false".formatted(person))
                .then()
                .body("items.id", equalTo(List.of(first)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance=HOPES",
                "stance=",
                "endorserType=person",
                "withdrawn=perhaps",
                "withdrawn=TRUE",
                "limit=0",
                "cursor=nonsense",
                "electionId=x",
                "stance=NEUTRAL&stance=OPPOSES"
            })
    void a_parameter_that_is_not_as_agreed_is_refused(String query) {
        anonymous().get(list + "?" + query).then().statusCode(400).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void a_list_and_the_counts_cost_three_statements_however_many_there_are(int endorsements) {
        var person = person("Jack Dromey");
        for (int i = 0; i < endorsements; i++) {
            id(endorse(coyne, Map.of("endorser", Map.of("type", "PERSON", "personId", person), "stance", "SUPPORTS")));
        }

        assertThat(statementsFor(list)).isEqualTo(3);
        assertThat(statementsFor(list + "/counts")).isEqualTo(3);
        assertThat(statementsFor("/v1/people/%s/endorsements".formatted(person)))
                .isEqualTo(3);
    }

    private void threeStandAndOneIsWithdrawn() {
        endorsement(coyne, "Ann", Map.of());
        endorsement(coyne, "Bob", Map.of("stance", "OPPOSES"));
        var cid = Map.of("type", "PERSON", "personId", person("Cid"), "name", "Cid");
        id(endorse(coyne, Map.of("endorser", cid, "stance", "VOTED_FOR")));
        withdraw(endorsement(coyne, "Eve", Map.of()), "2017-04-01").then().statusCode(201);
    }

    private long statementsFor(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        anonymous().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static List<String> follow(String first, String link) {
        var names = new ArrayList<String>();
        for (@Nullable String path = first; path != null; ) {
            var page = page(path);
            names.addAll(page.<List<String>>path("items.endorser.name"));
            path = page.path(link);
        }
        return names;
    }

    private static Response page(String path) {
        return anonymous().urlEncodingEnabled(false).get(path);
    }
}
