package org.hustings.timeline.campaignevent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.ELECTION;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.candidate;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.entry;
import static org.hustings.timeline.campaignevent.reading.TimelineOrder.ASC;
import static org.hustings.timeline.campaignevent.reading.TimelineOrder.DESC;
import static org.hustings.timeline.campaignevent.reading.TimelineOrder.RELEVANCE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.commons.page.Walk;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page costs as many blocks at the end of a long timeline as at its start, whatever it is narrowed by. The profile
 * {@code scale} makes it 1,000,000 entries.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinePlansTest {

    private static final int EVENTS = Integer.getInteger("hustings.events", 8_000);
    private static final int FOUND = 51;

    /** For each entry of a page its row and the way to it by its key, for each range the way down the index. */
    private static final int BLOCKS = FOUND * 8 + 20 * 8;

    /** The same for each entry that a page may look at. */
    private static final int LOOKED_AT_BLOCKS = 1000 * 8;

    /** What a range has at most that is rather sorted than read in its order. */
    private static final int FEW_BY_THEMSELVES = 500;

    @Inject
    DataSource database;

    @Inject
    TimelineSearch search;

    @BeforeAll
    void fill() throws SQLException {
        new ManyEntries(database).insert(EVENTS);
    }

    @AfterAll
    void remove() throws SQLException {
        new ManyEntries(database).delete(EVENTS);
    }

    @ParameterizedTest
    @MethodSource("org.hustings.timeline.campaignevent.persistence.NarrowedList#all")
    void a_page_costs_the_same_at_the_end_of_a_timeline_as_at_its_start(NarrowedList list) {
        for (var order : List.of(ASC, DESC)) {
            for (var drafts : List.of(false, true)) {
                var question = question(list.wanted().order(order).filter(), drafts);
                var first = Explained.run(database, new PageInOrder(question, null).rows(first(order)));
                var deep = Explained.run(database, new PageInOrder(question, null).rows(deep(order)));

                assertThat(first.indexes()).contains(list.index());
                assertThat(deep.indexes()).contains(list.index());
                if (first.sorted() + deep.sorted() == 0) {
                    assertThat(deep.blocks()).isLessThan(first.blocks() * 5 / 4);
                }
                for (var page : List.of(first, deep)) {
                    assertThat(page.scanned()).isEmpty();
                    assertThat(page.sorted()).isLessThan(FEW_BY_THEMSELVES);
                    assertThat(page.blocks()).isLessThan(BLOCKS);
                }
            }
        }
    }

    @Test
    void what_is_asked_beside_an_index_is_asked_of_so_many_entries_and_no_more() {
        var question = question(
                Wanted.all()
                        .kinds(CampaignEventKind.POLL)
                        .group("no such group")
                        .words("abstention")
                        .filter(),
                false);
        var nothing = question(
                Wanted.all()
                        .origin(CampaignEventOrigin.DERIVED)
                        .publisher("Publisher 2")
                        .filter(),
                false);

        assertThat(Explained.run(database, new PageInOrder(question, words(question)).rows(first(ASC)))
                        .blocks())
                .isLessThan(LOOKED_AT_BLOCKS);
        var page = Explained.run(database, new PageInOrder(nothing, null).rows(first(ASC)));
        assertThat(page.rows()).isZero();
        assertThat(page.blocks()).isLessThan(LOOKED_AT_BLOCKS);
        assertThat(page.scanned()).isEmpty();
    }

    @Test
    void rare_words_are_found_by_their_index_and_sorted() {
        for (var order : TimelineOrder.values()) {
            var question =
                    question(Wanted.all().words("abstention").order(order).filter(), false);
            var words = words(question);
            var found = Explained.run(
                    database,
                    TimelineSearch.page(
                            question, order == RELEVANCE ? words.ranked() : words.unranked(), first(order)));

            assertThat(words.matches()).isEqualTo(Math.min(EVENTS / 1000, 2001));
            assertThat(found.indexes()).contains("campaign_event_search_idx");
            assertThat(found.scanned()).doesNotContain("campaign_event");
            assertThat(found.sorted()).isLessThanOrEqualTo(EVENTS / 1000);
        }
    }

    @Test
    void frequent_words_are_looked_for_in_the_order_of_time() {
        var question = question(Wanted.all().words("union").order(DESC).filter(), false);
        var words = words(question);
        assertThat(words.matches()).isGreaterThan(2000);

        for (var keyset : List.of(first(DESC), deep(DESC))) {
            var page = Explained.run(database, new PageInOrder(question, words).rows(keyset));
            assertThat(page.rows()).isEqualTo(FOUND);
            assertThat(page.sorted()).isZero();
            assertThat(page.scanned()).isEmpty();
            assertThat(page.blocks()).isLessThan(3 * BLOCKS);
        }
    }

    @Test
    void no_more_entries_are_ranked_than_so_many() {
        var question = question(Wanted.all().words("union").order(RELEVANCE).filter(), false);

        var page = Explained.run(
                database, TimelineSearch.page(question, words(question).ranked(), first(RELEVANCE)));

        assertThat(page.rows()).isEqualTo(FOUND);
        assertThat(page.sorted()).isLessThanOrEqualTo(10_000);
    }

    @Test
    void somebodys_timeline_is_merged_of_all_ids_in_its_order() {
        var whose = new TimelineQuestion(
                null, Set.of(candidate(1), candidate(2)), Wanted.all().filter(), Set.of(), false);

        for (var keyset : List.of(first(ASC), deep(ASC))) {
            var page = Explained.run(database, new PageInOrder(whose, null).rows(keyset));
            assertThat(page.rows()).isEqualTo(FOUND);
            assertThat(page.indexes()).contains("timeline_participant_pkey");
            assertThat(page.scanned()).doesNotContain("campaign_event", "timeline_participant");
            assertThat(page.sorted()).isLessThan(FEW_BY_THEMSELVES);
            assertThat(page.blocks()).isLessThan(2 * BLOCKS);
        }
    }

    @Test
    void what_was_known_is_looked_at_in_the_order_in_which_it_was_recorded() {
        var ofElection = question(Wanted.all().filter(), false);
        var ofSomebody = new TimelineQuestion(
                null, Set.of(candidate(1), candidate(2)), Wanted.all().filter(), Set.of(), false);
        var instant = new AsKnownAt(Instant.parse("2026-01-01T00:00:00Z"));

        var election = Explained.run(database, KnownRows.page(ofElection, instant, asRecorded()));
        var somebody = Explained.run(database, KnownRows.page(ofSomebody, instant, asRecorded()));

        assertThat(election.indexes()).contains("campaign_event_created_idx", "revision_as_known");
        assertThat(somebody.indexes()).contains("timeline_named_pkey");
        for (var page : List.of(election, somebody)) {
            assertThat(page.scanned()).doesNotContain("campaign_event", "timeline_named", "revision");
            assertThat(page.blocks()).isLessThan(2 * LOOKED_AT_BLOCKS);
        }
    }

    private SearchedWords words(TimelineQuestion question) {
        return search.understand(
                question, Objects.requireNonNull(question.filter().words()));
    }

    private static Keyset asRecorded() {
        var seen = new ArrayList<Keyset>();
        new Walk<>(KnownRow.sortOf(ASC), FOUND, keyset -> {
                    seen.add(keyset);
                    return new Searched<KnownRow>(List.of(), null);
                })
                .next();
        return seen.getFirst();
    }

    private static TimelineQuestion question(TimelineFilter filter, boolean drafts) {
        Set<UUID> participants = filter.participant() == null ? Set.of() : Set.of(filter.participant());
        return new TimelineQuestion(ELECTION, Set.of(), filter, participants, drafts);
    }

    private static Keyset first(TimelineOrder order) {
        return keysets(order).getFirst();
    }

    /** Three quarters into the campaign, amid the entries of a day. */
    private static Keyset deep(TimelineOrder order) {
        return keysets(order).getLast();
    }

    private static List<Keyset> keysets(TimelineOrder order) {
        var seen = new ArrayList<Keyset>();
        var day = order == ASC ? "2017-03-10" : "2017-02-20";
        var row = new TimelineRow(TimelinePosition.of(PartialDate.of(day)), entry(EVENTS / 2), 0, null);
        var walk = new Walk<>(TimelineRow.sortOf(order), FOUND, keyset -> {
            seen.add(keyset);
            return new Searched<>(List.of(row), row);
        });
        walk.next();
        walk.next();
        return seen;
    }
}
