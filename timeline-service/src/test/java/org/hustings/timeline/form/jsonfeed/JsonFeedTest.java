package org.hustings.timeline.form.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.entry;
import static org.hustings.timeline.form.FormMother.page;
import static org.hustings.timeline.form.FormMother.saying;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.FeedPage;
import org.hustings.timeline.form.FormMother;
import org.hustings.timeline.form.FormSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFeedTest {

    /** As the service writes it: what is not there is left out, and times are text. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<String> hostile() {
        return FormMother.HOSTILE.stream();
    }

    @Test
    void a_feed_says_where_it_is_and_where_it_goes_on() throws JsonProcessingException {
        var feed = read(page(entry(record -> {})));

        assertThat(feed.path("title").asText()).isEqualTo("Timeline: Mayor of Sea <1>");
        assertThat(feed.path("feed_url").asText())
                .isEqualTo("https://elections.example/v1/elections/sea/timeline/feed");
        assertThat(feed.path("next_url").asText())
                .isEqualTo("https://elections.example/v1/elections/sea/timeline/feed?cursor=c");
        assertThat(feed.path("authors").path(0).path("name").asText()).isEqualTo("Hustings");
    }

    @Test
    void an_item_has_its_identifier_its_times_its_tags_and_what_shows_it() throws JsonProcessingException {
        var item = item(page(entry(record -> {
            record.put("group", "Debates").put("inReplyTo", "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c00");
            record.withArray("media").addObject().put("url", "https://pictures.example/clip.unknown");
            record.withArray("media").addObject().put("url", "https://pictures.example/a.jpg");
        })));

        assertThat(item.path("id").asText()).isEqualTo("urn:uuid:019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b");
        assertThat(item.path("url").asText()).endsWith("/v1/campaign-events/019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b");
        assertThat(item.path("external_url").asText()).isEqualTo("https://gazette.example/1");
        assertThat(item.path("date_published").asText()).isEqualTo("2031-04-20T10:00:00Z");
        assertThat(item.path("date_modified").asText()).isEqualTo("2031-04-21T11:30:00Z");
        assertThat(item.path("tags")).extracting(JsonNode::asText).containsExactly("STATEMENT", "HAPPENED", "Debates");
        assertThat(item.path("image").asText()).isEqualTo("https://pictures.example/a.jpg");
        assertThat(item.path("attachments")).hasSize(1);
        assertThat(item.path("_hustings").path("in_reply_to").asText())
                .isEqualTo("019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c00");
    }

    @Test
    void what_was_cancelled_says_so_and_an_allegation_names_who_speaks() throws JsonProcessingException {
        assertThat(item(page(entry(record -> record.put("status", "CANCELLED"))))
                        .path("title")
                        .asText())
                .isEqualTo("Cancelled: Ada speaks");
        assertThat(item(page(allegation())).path("title").asText())
                .isEqualTo("Gerard Coyne alleges: The flat was a gift");
        assertThat(item(page(allegation())).path("content_text").asText())
                .contains("Gerard Coyne alleges: It cost the union a fortune.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_of_anyone_is_plain_text(String text) throws JsonProcessingException {
        var told = saying(text);

        var item = item(page(told));

        assertThat(item.path("title").asText()).isEqualTo(text);
        assertThat(item.path("content_text").asText()).isEqualTo(new EntryWords(told).inFull());
        assertThat(item.has("content_html")).isFalse();
    }

    @Test
    void an_empty_feed_is_a_feed() throws JsonProcessingException {
        assertThat(read(page()).path("items")).isEmpty();
    }

    private static JsonNode item(FeedPage page) throws JsonProcessingException {
        return read(page).path("items").path(0);
    }

    private static JsonNode read(FeedPage page) throws JsonProcessingException {
        var feed = JSON.readTree(JSON.writeValueAsString(JsonFeed.of(page)));
        FormSchema.JSON_FEED.assertValid(feed);
        return feed;
    }
}
