package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hustings.timeline.testing.Api.anonymous;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.hustings.timeline.testing.UniteCampaign;
import org.junit.jupiter.api.Test;

/**
 * The reference election of 2017: every event of its campaign, as the demonstration tells it, and what follows from its
 * changes, in one order.
 */
@QuarkusTest
class UniteStoryTest {

    private final Story story = Story.begin();

    @Test
    void the_story_of_the_election_is_told_in_order_each_entry_with_its_source() {
        tellWhatChanged();
        UniteCampaign.write(story);

        var entries = Api.timeline(story.election(), TOLD.size());

        assertThat(each(entries, "headline")).containsExactlyElementsOf(TOLD);
        assertThat(entries)
                .allSatisfy(entry -> assertThat((List<?>) entry.get("sources")).isNotEmpty());
    }

    @Test
    void dates_are_told_as_exactly_as_the_sources_give_them() {
        candidatesAreKnown();
        UniteCampaign.write(story);

        assertThat(Api.timeline(story.election()).stream()
                        .filter(entry -> "MANUAL".equals(entry.get("origin")))
                        .map(entry -> told(entry, "startDate") + " " + told(entry, "endDate")))
                .containsExactly(
                        "2011 ",
                        "2016-12 ",
                        "2016-12-06 ",
                        "~2016-12-06 ~2017-04-19",
                        "~2016-12-06 ~2017-04-19",
                        "~2016-12-06 ~2017-04-19",
                        "2017-02-23 ",
                        "~2017-03 ~2017-03-26",
                        "~2017-03 ",
                        "2017-03-26 ",
                        "~2017-03-27 ",
                        "2017-03-27 ",
                        "~2017-03-27 ~2017-04-02",
                        "~2017-03-27 ~2017-04-02",
                        "~2017-03-27 ~2017-04-02",
                        "2017-04-19 ",
                        "2017-04-21 ",
                        "2017-04-21 ",
                        "2017-04-21 ",
                        "2017-04-28 ",
                        "2018-10 ");
    }

    @Test
    void the_year_of_the_first_election_is_disputed_and_opinions_and_predictions_are_no_facts() {
        candidatesAreKnown();
        var campaign = UniteCampaign.write(story);

        anonymous()
                .get("/v1/campaign-events/" + campaign.id("event.first-elected"))
                .then()
                .body("startDate.value", equalTo("2011"))
                .body("disputed", contains("/startDate"));
        anonymous()
                .get("/v1/elections/{id}/campaign-event-conflicts", story.election())
                .then()
                .body(
                        "items.event.headline",
                        contains(
                                "McCluskey is first elected general secretary",
                                "Ballots are counted and McCluskey is re-elected"))
                .body("items[0].conflicts[0].values.value.value", contains("2011", "2010"))
                .body("items[1].conflicts[0].disputed", equalTo(false))
                .body("items[1].conflicts[0].values.kinds", contains(List.of("FACT"), List.of("PREDICTION")));
        anonymous()
                .get("/v1/campaign-events/%s/claims?kind=OPINION".formatted(campaign.id("event.burke")))
                .then()
                .body("items.claimant", contains("Tony Burke"));
    }

    @Test
    void the_column_and_its_reply_are_one_exchange_and_accusations_are_counted() {
        candidatesAreKnown();
        var campaign = UniteCampaign.write(story);

        anonymous()
                .get("/v1/campaign-events/%s/thread".formatted(campaign.id("event.reply")))
                .then()
                .body("rootId", equalTo(campaign.id("event.column")))
                .body("entries.event.id", contains(campaign.id("event.column"), campaign.id("event.reply")))
                .body("entries.event.kind", contains("ALLEGATION", "ALLEGATION"));
        anonymous()
                .get("/v1/elections/{id}/accusations", story.election())
                .then()
                .body("items.speaker.name", contains("Gerard Coyne", "Len McCluskey", "Len McCluskey"))
                .body("items.target.name", contains("Len McCluskey", "Gerard Coyne", "Labour MPs"))
                .body("items.allegations", contains(3, 2, 1))
                .body("items.answered", contains(0, 1, 0));
    }

    /** Candidacies have no date of their own in the golden files, so the first report of the nominations dates them. */
    private static final List<String> TOLD = List.of(
            "McCluskey is first elected general secretary",
            "McCluskey opens his campaign",
            "Election expected",
            "Election announced",
            "Close of the ballot moved to 19 April 2017",
            "The election is called a year early",
            "Coyne claims that McCluskey is too close to Corbyn",
            "McCluskey claims that his opponent spreads smears",
            "Coyne and McCluskey trade insults",
            "Nominations open",
            "Len McCluskey stands for re-election",
            "Gerard Coyne stands for election",
            "Ian Allinson stands for election",
            "Nominations close",
            "Labour loses the Copeland by-election",
            "Watson and McCluskey quarrel over Momentum",
            "Watson and Corbyn call for unity together",
            "McCluskey on BBC Radio 5 Live: fifteen months will tell",
            "Ballot opens",
            "Coyne calls McCluskey Corbyn's \"puppetmaster\"",
            "Ballot papers go out",
            "McCluskey claims that Coyne did not campaign for car-industry jobs",
            "McCluskey claims that Labour MPs interfere in the contest",
            "Coyne replies that McCluskey is \"desperate\" to save his job",
            "Ballot closes",
            "Voting ends",
            "Count begins",
            "Result: Len McCluskey elected with 59,067 votes",
            "Result reported",
            "Ballots are counted and McCluskey is re-elected",
            "Cartmail congratulates the winner",
            "Burke calls it the vilest election in his 40 years",
            "Result declared",
            "The result is formally declared",
            "The Certification Officer decides Coyne's complaint");

    /** A date with a tilde where the source gives it only roughly; empty where there is none. */
    private static String told(Map<String, Object> entry, String member) {
        return entry.get(member) instanceof Map<?, ?> date
                ? (Boolean.TRUE.equals(date.get("approximate")) ? "~" : "") + date.get("value")
                : "";
    }

    private void tellWhatChanged() {
        send(story.election("created"), story.election("phase-changed"), story.election("milestone-moved"));
        send(phase(6, "NOMINATIONS_OPEN", "2017-01-16"), phase(7, "NOMINATIONS_CLOSED", "2017-02-17"));
        send(phase(8, "BALLOT_OPEN", "2017-03-27"), phase(9, "BALLOT_CLOSED", "2017-04-19"));
        send(phase(10, "COUNTING", "2017-04-21"), story.election("result-recorded"));
        send(phase(14, "RESULT_REPORTED", "2017-04-21"), phase(15, "RESULT_DECLARED", "2017-04-28"));
        send(story.declared(1, "Len McCluskey"), story.declared(2, "Gerard Coyne"), story.declared(3, "Ian Allinson"));
        Api.timeline(story.election(), 14);
    }

    private void candidatesAreKnown() {
        send(story.election("created"));
        send(story.declared(1, "Len McCluskey"), story.declared(2, "Gerard Coyne"), story.declared(3, "Ian Allinson"));
        Api.timeline(story.election(), 4);
    }

    private FeedEvent phase(int version, String to, String on) {
        return story.election("phase-changed").version(version).withDetails(details -> {
            details.put("to", to);
            details.putObject("effectiveAt").put("value", on).put("approximate", false);
        });
    }
}
