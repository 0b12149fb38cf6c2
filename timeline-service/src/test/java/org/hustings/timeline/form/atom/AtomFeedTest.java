package org.hustings.timeline.form.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hustings.timeline.form.FormMother.allegation;
import static org.hustings.timeline.form.FormMother.entry;
import static org.hustings.timeline.form.FormMother.page;
import static org.hustings.timeline.form.FormMother.saying;
import static org.hustings.timeline.form.FormMother.written;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.hustings.timeline.form.EntryWords;
import org.hustings.timeline.form.FeedPage;
import org.hustings.timeline.form.FormMother;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds as ROME reads them. */
class AtomFeedTest {

    private static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");
    private static final Namespace THREADING = Namespace.getNamespace("http://purl.org/syndication/thread/1.0");

    static Stream<String> hostile() {
        return FormMother.HOSTILE.stream();
    }

    @Test
    void a_feed_is_identified_and_leads_to_its_pages() throws FeedException {
        var feed = read(page(entry(record -> {})));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).isEqualTo("tag:hustings.org,2026:/v1/elections/sea/timeline/feed");
        assertThat(feed.getTitle()).isEqualTo("Timeline: Mayor of Sea <1>");
        assertThat(feed.getAuthors()).extracting("name").containsExactly("Hustings");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Instant.parse("2031-04-21T11:30:00Z")));
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactlyInAnyOrder(
                        tuple("self", address("?cursor=b")),
                        tuple("first", address("")),
                        tuple("next", address("?cursor=c")),
                        tuple("previous", address("?cursor=a")));
    }

    @Test
    void an_entry_has_its_identifier_its_times_and_its_sources() throws FeedException {
        var told = entry(record -> {
            record.put("group", "Hustings").put("inReplyTo", "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c00");
            record.withArray("media").addObject().put("url", "https://pictures.example/a.jpg");
        });

        var entry = only(read(page(told)));

        assertThat(entry.getId()).isEqualTo("urn:uuid:019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b");
        assertThat(entry.getPublished()).isEqualTo(Date.from(Instant.parse("2031-04-20T10:00:00Z")));
        assertThat(entry.getUpdated()).isEqualTo(Date.from(Instant.parse("2031-04-21T11:30:00Z")));
        assertThat(entry.getCategories()).extracting("term").containsExactly("STATEMENT", "HAPPENED", "Hustings");
        assertThat(entry.findRelatedLink("via").getHref()).isEqualTo("https://gazette.example/1");
        assertThat(entry.findRelatedLink("enclosure").getType()).isEqualTo("image/jpeg");
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://elections.example/v1/campaign-events/019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c1b");
        assertThat(foreign(entry, "in-reply-to", THREADING).getAttributeValue("ref"))
                .isEqualTo("urn:uuid:019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c00");
    }

    @Test
    void what_turned_out_not_to_be_so_has_a_tombstone_and_an_entry_that_says_so() throws FeedException {
        var feed = read(page(entry(record -> record.put("status", "CANCELLED").put("origin", "DERIVED"))));

        var tombstone = feed.getForeignMarkup().getFirst();
        assertThat(tombstone.getNamespace()).isEqualTo(TOMBSTONES);
        assertThat(tombstone.getName()).isEqualTo("deleted-entry");
        assertThat(tombstone.getAttributeValue("ref")).isEqualTo(only(feed).getId());
        assertThat(tombstone.getAttributeValue("when")).isEqualTo("2031-04-21T11:30:00Z");
        assertThat(only(feed).getTitle()).isEqualTo("Retracted: Ada speaks");
    }

    @Test
    void what_was_cancelled_stays_and_says_so() throws FeedException {
        var feed = read(page(entry(record -> record.put("status", "CANCELLED"))));

        assertThat(feed.getForeignMarkup()).isEmpty();
        assertThat(only(feed).getTitle()).isEqualTo("Cancelled: Ada speaks");
        assertThat(only(feed).getCategories()).extracting("term").contains("CANCELLED");
    }

    @Test
    void an_allegation_names_who_speaks() throws FeedException {
        var entry = only(read(page(allegation())));

        assertThat(entry.getTitle()).isEqualTo("Gerard Coyne alleges: The flat was a gift");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("Gerard Coyne alleges: It cost the union a fortune.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_of_anyone_is_text(String text) throws FeedException {
        var told = saying(text);

        var entry = only(read(page(told)));

        assertThat(entry.getTitle()).isEqualTo(asXmlHasIt(text));
        assertThat(entry.getTitleEx().getType()).isIn(null, "text");
        var content = entry.getContents().getFirst();
        assertThat(content.getType()).isIn(null, "text");
        assertThat(content.getValue()).isEqualTo(asXmlHasIt(new EntryWords(told).inFull()));
    }

    @Test
    void an_empty_feed_is_a_feed() throws FeedException {
        assertThat(read(page()).getEntries()).isEmpty();
    }

    @Test
    void equal_feeds_are_equal_to_the_byte() {
        var page = page(entry(record -> record.put("inReplyTo", "019a2b6d-3f00-7c0b-8d1b-5d0e6f7a8c00")));

        assertThat(written(new AtomFeed(page)::writeTo))
                .contains("<category scheme=\"https://hustings.org/schemes/kind\" term=\"STATEMENT\"/>");
    }

    private static String address(String query) {
        return "https://elections.example/v1/elections/sea/timeline/feed" + query;
    }

    /** Without what XML cannot hold, and with the one line end that it knows; the parser trims the ends. */
    private static String asXmlHasIt(String text) {
        return text.replaceAll("[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "")
                .replaceAll("\r\n?", "\n")
                .strip();
    }

    private static Entry only(Feed feed) {
        assertThat(feed.getEntries()).hasSize(1);
        return feed.getEntries().getFirst();
    }

    private static Element foreign(Entry entry, String name, Namespace namespace) {
        return entry.getForeignMarkup().stream()
                .filter(element ->
                        element.getName().equals(name) && element.getNamespace().equals(namespace))
                .findFirst()
                .orElseThrow();
    }

    private static Feed read(FeedPage page) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(written(new AtomFeed(page)::writeTo)));
    }
}
