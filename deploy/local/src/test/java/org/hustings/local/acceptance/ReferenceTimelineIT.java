package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The campaign of 2017 as a timeline: in order, who answered whom, what is disputed and where it is known from. */
@Order(1)
@ExtendWith(SuiteExtension.class)
class ReferenceTimelineIT {
    private static final String ELECTION = "/v1/elections/trade-union.unite.general-secretary.2017-04-19";

    private final Client client;

    ReferenceTimelineIT(RunningSuite suite) {
        this.client = suite.client();
    }

    @Test
    void every_event_of_the_campaign_is_there_in_the_order_of_time() {
        assertThat(client.all(ELECTION + "/timeline?limit=200"))
                .filteredOn(entry -> entry.path("origin").textValue().equals("MANUAL"))
                .extracting(entry -> entry.at("/startDate/value").textValue() + " "
                        + entry.path("headline").textValue())
                .containsExactly(
                        "2011 McCluskey is first elected general secretary",
                        "2016-12 McCluskey opens his campaign",
                        "2016-12-06 The election is called a year early",
                        "2016-12-06 Coyne claims that McCluskey is too close to Corbyn",
                        "2016-12-06 McCluskey claims that his opponent spreads smears",
                        "2016-12-06 Coyne and McCluskey trade insults",
                        "2017-02-23 Labour loses the Copeland by-election",
                        "2017-03 Watson and McCluskey quarrel over Momentum",
                        "2017-03 Watson and Corbyn call for unity together",
                        "2017-03-26 McCluskey on BBC Radio 5 Live: fifteen months will tell",
                        "2017-03-27 Coyne calls McCluskey Corbyn's \"puppetmaster\"",
                        "2017-03-27 Ballot papers go out",
                        "2017-03-27 McCluskey claims that Coyne did not campaign for car-industry jobs",
                        "2017-03-27 McCluskey claims that Labour MPs interfere in the contest",
                        "2017-03-27 Coyne replies that McCluskey is \"desperate\" to save his job",
                        "2017-04-19 Voting ends",
                        "2017-04-21 Ballots are counted and McCluskey is re-elected",
                        "2017-04-21 Cartmail congratulates the winner",
                        "2017-04-21 Burke calls it the vilest election in his 40 years",
                        "2017-04-28 The result is formally declared",
                        "2018-10 The Certification Officer decides Coyne's complaint");
    }

    /** Words that no form has to escape, one or two of each event. */
    @ParameterizedTest
    @CsvSource({
        "/timeline?limit=200, application/json",
        "/timeline/feed.json?limit=200, application/feed+json",
        "/timeline/feed.atom?limit=200, application/atom+xml",
        "/timeline/calendar.ics, text/calendar",
        "/timeline/timelinejs.json, application/json",
        "/timeline/table.csv, text/csv"
    })
    void every_event_of_the_campaign_is_there_in_each_form(String address, String mediaType) {
        assertThat(client.download(ELECTION + address, mediaType).replace("\r\n ", ""))
                .contains("first elected general secretary", "opens his campaign", "called a year early")
                .contains("too close to Corbyn", "spreads smears", "trade insults", "Copeland", "quarrel over Momentum")
                .contains("call for unity together", "BBC Radio 5 Live", "puppetmaster", "Ballot papers go out")
                .contains("car-industry jobs", "Labour MPs interfere", "to save his job", "Voting ends")
                .contains("Ballots are counted", "Cartmail congratulates", "vilest election", "formally declared")
                .contains("The Certification Officer decides");
    }

    @Test
    void the_column_and_its_reply_are_one_exchange() {
        var exchange = client.all(ELECTION + "/threads").getFirst();
        var reply = exchange.at("/lastReply/id").textValue();

        assertThat(exchange.path("replies").intValue()).isEqualTo(1);
        assertThat(client.get("/v1/campaign-events/" + reply + "/thread").at("/entries"))
                .extracting(entry -> entry.path("depth").intValue() + " "
                        + entry.at("/event/headline").textValue())
                .containsExactly(
                        "0 McCluskey claims that Coyne did not campaign for car-industry jobs",
                        "1 Coyne replies that McCluskey is \"desperate\" to save his job");
    }

    @Test
    void who_accused_whom_is_counted() {
        assertThat(client.all(ELECTION + "/accusations"))
                .extracting(pair -> "%s, %s: %d, %d answered"
                        .formatted(
                                pair.at("/speaker/name").textValue(),
                                pair.at("/target/name").textValue(),
                                pair.path("allegations").intValue(),
                                pair.path("answered").intValue()))
                .containsExactlyInAnyOrder(
                        "Gerard Coyne, Len McCluskey: 3, 0 answered",
                        "Len McCluskey, Gerard Coyne: 2, 1 answered",
                        "Len McCluskey, Labour MPs: 1, 0 answered");
    }

    @Test
    void the_year_of_the_first_election_is_disputed_between_two_papers() {
        var contested = client.all(ELECTION + "/campaign-event-conflicts").getFirst();

        assertThat(contested.at("/event/disputed/0").textValue()).isEqualTo("/startDate");
        assertThat(contested.at("/conflicts/0/values"))
                .extracting(value -> value.at("/value/value").textValue() + " "
                        + value.at("/sources/0/publisher").textValue())
                .containsExactly("2011 International Business Times UK", "2010 BBC News");
    }

    @Test
    void what_was_predicted_and_what_is_an_opinion_is_shown_as_no_fact() {
        assertThat(claims("Ballots are counted", "PREDICTION")).containsExactly("International Business Times UK");
        assertThat(claims("Burke calls it", "OPINION")).containsExactly("Tony Burke");
    }

    @Test
    void each_source_is_told_with_what_rests_on_it() {
        assertThat(client.all(ELECTION + "/sources"))
                .extracting(source -> source.at("/source/publisher").textValue())
                .contains("International Business Times UK", "Birmingham Mail", "Sky News", "Certification Officer");
        var single = client.all(ELECTION + "/timeline?limit=200&singleSource=true");

        assertThat(client.all(ELECTION + "/sources").stream()
                        .mapToInt(source -> source.path("singleSourceEntries").intValue())
                        .sum())
                .isEqualTo(single.size());
    }

    private List<String> claims(String headline, String kind) {
        var event = client.all(ELECTION + "/timeline?limit=200").stream()
                .filter(entry -> entry.path("headline").textValue().startsWith(headline))
                .findFirst()
                .map(entry -> entry.path("id").textValue())
                .orElseThrow();
        return client.all("/v1/campaign-events/" + event + "/claims?kind=" + kind).stream()
                .map(ReferenceTimelineIT::claimant)
                .toList();
    }

    private static String claimant(JsonNode claim) {
        return claim.path("claimant").textValue();
    }
}
