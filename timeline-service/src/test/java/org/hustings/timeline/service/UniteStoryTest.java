package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.testing.FeedEvent;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** The reference election of 2017: what editors recorded and what follows from its changes, in one order. */
@QuarkusTest
class UniteStoryTest {

    private final Story story = Story.begin();

    @Test
    void the_story_of_the_election_is_told_in_order_each_entry_with_its_source() {
        send(story.election("created"), story.election("phase-changed"), story.election("milestone-moved"));
        send(phase(6, "NOMINATIONS_OPEN", "2017-01-16"), phase(7, "NOMINATIONS_CLOSED", "2017-02-17"));
        send(phase(8, "BALLOT_OPEN", "2017-03-27"), phase(9, "BALLOT_CLOSED", "2017-04-19"));
        send(phase(10, "COUNTING", "2017-04-21"), story.election("result-recorded"));
        send(phase(14, "RESULT_REPORTED", "2017-04-21"), phase(15, "RESULT_DECLARED", "2017-04-28"));
        send(story.declared(1, "Len McCluskey"), story.declared(2, "Gerard Coyne"), story.declared(3, "Ian Allinson"));
        Api.timeline(story.election(), 14);
        editorsWrite();

        var entries = Api.timeline(story.election(), 21);

        assertThat(each(entries, "headline")).containsExactlyElementsOf(TOLD);
        assertThat(entries)
                .allSatisfy(entry -> assertThat((List<?>) entry.get("sources")).isNotEmpty());
    }

    /** Candidacies have no date of their own in the golden files, so the first report of the nominations dates them. */
    private static final List<String> TOLD = List.of(
            "McCluskey is first elected general secretary",
            "Election expected",
            "Election announced",
            "Close of the ballot moved to 19 April 2017",
            "Nominations open",
            "Len McCluskey stands for re-election",
            "Gerard Coyne stands for election",
            "Ian Allinson stands for election",
            "Nominations close",
            "Labour loses the Copeland by-election",
            "McCluskey and Watson quarrel over Momentum",
            "Ballot opens",
            "McCluskey says Coyne did not campaign for car-industry jobs",
            "Coyne replies to the column",
            "Ballot closes",
            "Coyne is suspended from his job",
            "Count begins",
            "Result: Len McCluskey elected with 59,067 votes",
            "Result reported",
            "Result declared",
            "The Certification Officer decides Coyne's complaint");

    private void editorsWrite() {
        write("LEGAL", "The Certification Officer decides Coyne's complaint", "2018-10", "");
        write("SUSPENSION", "Coyne is suspended from his job", "2017-04-20", about(2));
        write("EXTERNAL", "Labour loses the Copeland by-election", "2017-02-23", "");
        write("STATEMENT", "McCluskey and Watson quarrel over Momentum", "2017-03", about(1));
        write("APPOINTMENT", "McCluskey is first elected general secretary", "2011", about(1));
        var week = "\"endDate\": {\"value\": \"2017-04-02\"},";
        var column = write(
                "ALLEGATION",
                "McCluskey says Coyne did not campaign for car-industry jobs",
                "2017-03-27",
                week + said(1, 2));
        write(
                "ALLEGATION",
                "Coyne replies to the column",
                "2017-03-27",
                week + "\"inReplyTo\": \"%s\",".formatted(column) + said(2, 1));
    }

    private String write(String kind, String headline, String date, String more) {
        return added(story.election(), """
                {"kind": "%s", "headline": "%s", "startDate": {"value": "%s"}, %s
                 "sources": [{"title": "The press of the time", "kind": "NEWS"}]}
                """.formatted(kind, headline, date, more));
    }

    private String about(int candidate) {
        return "\"participants\": [%s],".formatted(participant(candidate, "SUBJECT"));
    }

    private String said(int speaker, int target) {
        return "\"participants\": [%s, %s],".formatted(participant(speaker, "SPEAKER"), participant(target, "TARGET"));
    }

    private String participant(int candidate, String role) {
        return "{\"type\": \"CANDIDATE\", \"candidateId\": \"%s\", \"role\": \"%s\"}"
                .formatted(story.candidate(candidate), role);
    }

    private FeedEvent phase(int version, String to, String on) {
        return story.election("phase-changed").version(version).withDetails(details -> {
            details.put("to", to);
            details.putObject("effectiveAt").put("value", on).put("approximate", false);
        });
    }
}
