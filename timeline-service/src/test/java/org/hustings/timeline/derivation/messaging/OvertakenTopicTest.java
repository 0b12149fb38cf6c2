package org.hustings.timeline.derivation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.each;
import static org.hustings.timeline.testing.Api.timeline;
import static org.hustings.timeline.testing.Feed.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.hustings.timeline.candidatecopy.CandidateAnswer;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.testing.Story;
import org.junit.jupiter.api.Test;

/** An editor's entry names a candidate of whom the topic tells only later: what the owner answered is newer. */
@QuarkusTest
class OvertakenTopicTest {

    private static final String NAME = "Len McCluskey";

    private final Story story = Story.begin();

    @Inject
    CandidateCopies candidates;

    @Test
    void a_correction_that_the_owner_has_answered_already_is_told_once_the_topic_brings_it() {
        candidates.put(new CandidateAnswer(story.candidate(1), story.election(), NAME, false, 2, null, null).copy());

        send(
                story.election("created"),
                story.declared(1, NAME).withRecord(record -> record.put("incumbent", false)),
                story.candidate("incumbency-changed").withRecord(record -> record.put("incumbent", true)));

        Awaitility.await()
                .untilAsserted(() -> assertThat(each(timeline(story.election()), "headline"))
                        .containsExactlyInAnyOrder("Election expected", NAME + " stands for re-election"));
    }
}
