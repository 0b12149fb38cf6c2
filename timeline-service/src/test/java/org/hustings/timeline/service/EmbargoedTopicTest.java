package org.hustings.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.editor;
import static org.hustings.timeline.testing.Api.patch;
import static org.hustings.timeline.testing.Api.statement;
import static org.hustings.timeline.testing.Embargo.FAR;
import static org.hustings.timeline.testing.Embargo.awaitPublic;
import static org.hustings.timeline.testing.Embargo.scheduled;
import static org.hustings.timeline.testing.Embargo.soon;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.hustings.timeline.testing.Api;
import org.junit.jupiter.api.Test;

/** What the topic hears of an entry under embargo. */
@QuarkusTest
class EmbargoedTopicTest {

    private final String election = Api.election();

    @Test
    void its_publication_is_the_first_that_the_topic_hears_of_it() {
        var id = added(election, scheduled("First words", FAR));
        patch(id, 1, "{\"headline\": \"Better words\"}").then().statusCode(200);
        patch(id, 2, "{\"publishAt\": \"%s\"}".formatted(soon())).then().statusCode(200);
        awaitPublic(id);
        added(election, statement("After", "2031-04-01"));

        var records = topic(2);

        assertThat(records)
                .extracting(TopicRecord::eventType)
                .containsExactly("org.hustings.campaign-event.published.v1", "org.hustings.campaign-event.recorded.v1");
        assertThat(records.getFirst().content())
                .contains("\"version\":4,\"changed\":[\"/createdAt\"", "\"/headline\"", "Better words")
                .doesNotContain("First words", "publishAt");
    }

    @Test
    void a_draft_that_the_topic_knew_before_is_told_as_deleted_without_a_word_of_what_was_withheld() {
        var id = added(election, statement("Known", "2031-04-01").replaceFirst("\\{", "{\"draft\": true, "));
        patch(id, 1, "{\"headline\": \"Secret\", \"publishAt\": \"%s\"}".formatted(FAR))
                .then()
                .statusCode(200);

        delete(id, 2);

        var records = topic(2);
        assertThat(records)
                .extracting(TopicRecord::eventType)
                .containsExactly("org.hustings.campaign-event.recorded.v1", "org.hustings.campaign-event.deleted.v1");
        assertThat(records.getLast().content())
                .contains("\"version\":3", "Known")
                .doesNotContain("Secret");
    }

    @Test
    void of_a_draft_that_the_topic_never_knew_it_hears_no_end_either() {
        delete(added(election, scheduled("Secret", FAR)), 1);
        added(election, statement("After", "2031-04-01"));

        assertThat(topic(1))
                .singleElement()
                .satisfies(record -> assertThat(record.content()).contains("After"));
    }

    private static void delete(String id, int version) {
        editor().header("If-Match", "\"%d\"".formatted(version))
                .delete("/v1/campaign-events/" + id)
                .then()
                .statusCode(204);
    }

    private List<TopicRecord> topic(int atLeast) {
        try (var reader = TopicReader.of("hustings.campaign-events.v1")) {
            return reader.awaitKey(election, atLeast);
        }
    }
}
