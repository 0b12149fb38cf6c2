package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who stood in the election of 2017, what they held, who backed them, and what became of them. */
@Order(1)
@ExtendWith(SuiteExtension.class)
class ReferencePeopleIT {
    private static final String ELECTION = "/v1/elections/trade-union.unite.general-secretary.2017-04-19";

    private final Client client;

    ReferencePeopleIT(RunningSuite suite) {
        this.client = suite.client();
    }

    @Test
    void each_candidate_is_shown_with_votes_outcome_and_who_backs_them() {
        assertThat(client.all(ELECTION + "/standings?sort=VOTES"))
                .extracting(standing -> "%s %s %s, %s voted for"
                        .formatted(
                                standing.at("/person/name").textValue(),
                                standing.at("/result/votes"),
                                standing.at("/candidate/postElectionStatus").textValue(),
                                standing.at("/endorsements/votedFor")))
                .containsExactly(
                        "Len McCluskey 59067 WINNER, 0 voted for",
                        "Gerard Coyne 53544 DEFEATED, 1 voted for",
                        "Ian Allinson 17143 DEFEATED, 0 voted for");
    }

    @Test
    void the_incumbent_follows_from_who_held_the_post() {
        var candidate = candidate("Len McCluskey");

        assertThat(candidate.path("incumbent").booleanValue()).isTrue();
        assertThat(holding("Len McCluskey", "2011").path("id").textValue())
                .isEqualTo(candidate.path("incumbentHoldingId").textValue());
    }

    @Test
    void gail_cartmail_was_acting_general_secretary_while_the_members_voted() {
        var post = client.get(ELECTION).text("/postId");

        assertThat(client.all("/v1/post-holdings?role=ACTING&on=2017-04-10&postId=" + post))
                .extracting(holding -> client.get(
                                "/v1/people/" + holding.path("personId").textValue())
                        .text("/name"))
                .containsExactly("Gail Cartmail");
    }

    @Test
    void a_suspension_changes_the_job_and_is_told_while_the_candidacy_stays_qualified() {
        var holding = holding("Gerard Coyne", "2002");

        assertThat(holding.path("status").textValue()).isEqualTo("SUSPENDED");
        assertThat(holding.at("/statusSince/value").textValue()).isEqualTo("2017-04-20");
        assertThat(candidate("Gerard Coyne").path("preElectionStatus").textValue())
                .isEqualTo("QUALIFIED");
        assertThat(client.all(ELECTION + "/timeline"))
                .filteredOn(entry -> entry.path("kind").textValue().equals("SUSPENSION"))
                .extracting(entry -> entry.path("headline").textValue())
                .containsExactly("Gerard Coyne is suspended as Regional secretary for the West Midlands");
    }

    @Test
    void before_the_suspension_was_recorded_the_job_was_known_as_active() {
        var path = "/v1/post-holdings/"
                + holding("Gerard Coyne", "2002").path("id").textValue();
        var suspended = client.all(path + "/revisions").stream()
                .filter(revision -> revision.path("type").textValue().endsWith("status-changed.v1"))
                .map(revision -> Instant.parse(revision.path("recordedAt").textValue()))
                .findFirst()
                .orElseThrow();

        assertThat(client.get(path + "?asKnownAt=" + suspended.minusMillis(1)).text("/status"))
                .isEqualTo("ACTIVE");
        assertThat(client.get(path + "?asKnownAt=" + suspended.plusMillis(1)).text("/status"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void the_year_of_the_first_election_is_disputed() {
        var holding = holding("Len McCluskey", "2011");

        assertThat(holding.path("disputed")).extracting(JsonNode::textValue).containsExactly("/startDate");
        assertThat(client.get("/v1/post-holdings/" + holding.path("id").textValue() + "/conflicts")
                        .at("/items/0/values"))
                .extracting(value -> value.at("/value/value").textValue())
                .containsExactly("2011", "2010");
    }

    @Test
    void jack_dromey_backs_gerard_coyne_and_says_that_he_voted_for_him() {
        assertThat(client.all("/v1/candidates/%s/endorsements"
                        .formatted(candidate("Gerard Coyne").path("id").textValue())))
                .singleElement()
                .satisfies(endorsement -> {
                    assertThat(endorsement.at("/endorser/name").textValue()).isEqualTo("Jack Dromey");
                    assertThat(endorsement.path("capacity").textValue()).isEqualTo("MP for Birmingham Erdington");
                    assertThat(endorsement.path("stance").textValue()).isEqualTo("VOTED_FOR");
                });
    }

    @Test
    void a_name_is_found_though_it_is_misspelt() {
        assertThat(client.get("/v1/people?q=Gerrard%20Coine").text("/items/0/name"))
                .isEqualTo("Gerard Coyne");
    }

    private JsonNode candidate(String name) {
        return client.all(ELECTION + "/candidates").stream()
                .filter(candidate -> candidate.path("ballotName").textValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode holding(String name, String since) {
        var person = candidate(name).path("personId").textValue();
        return client.all("/v1/people/%s/post-holdings".formatted(person)).stream()
                .filter(holding -> holding.at("/startDate/value").textValue().equals(since))
                .findFirst()
                .orElseThrow();
    }
}
