package org.hustings.timeline.campaignevent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.ELECTION;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.candidate;
import static org.hustings.timeline.campaignevent.persistence.ManyEntries.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Searched;
import org.hustings.commons.page.Walk;
import org.hustings.timeline.campaignevent.domain.TimelinePosition;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private static final int EVENTS = Integer.getInteger("hustings.timeline.events", 20_000);
    private static final int FOUND = 51;

    /** For each entry of a page its row and the way to it by its key, and for each range the way down the index. */
    private static final int BLOCKS = FOUND * 8 + 20 * 8;

    /** What a range has at most that is rather sorted than read in its order. */
    private static final int FEW_BY_THEMSELVES = 500;

    @Inject
    DataSource database;

    @Inject
    StatelessSession session;

    private final ManyEntries entries() {
        return new ManyEntries(database);
    }

    @BeforeAll
    void fill() throws SQLException {
        entries().insert(EVENTS);
    }

    @AfterAll
    void remove() throws SQLException {
        entries().delete();
    }

    record Case(String index, Wanted wanted) {
        @Override
        public String toString() {
            return index + " " + wanted.filter();
        }
    }

    static Stream<Case> lists() {
        return Stream.of(
                new Case("campaign_event_order_idx", Wanted.all()),
                new Case("campaign_event_kind_idx", Wanted.all().kinds(CampaignEventKind.POLL)),
                new Case(
                        "campaign_event_kind_idx",
                        Wanted.all().kinds(CampaignEventKind.POLL, CampaignEventKind.ALLEGATION)),
                new Case("campaign_event_status_idx", Wanted.all().statuses(CampaignEventStatus.SCHEDULED)),
                new Case("campaign_event_origin_idx", Wanted.all().origin(CampaignEventOrigin.MANUAL)),
                new Case("campaign_event_origin_idx", Wanted.all().origin(CampaignEventOrigin.DERIVED)),
                new Case("campaign_event_group_idx", Wanted.all().group("group 7")),
                new Case("campaign_event_replies_idx", Wanted.all().inReplyTo(entry(1))),
                new Case("timeline_publisher_pkey", Wanted.all().publisher("PUBLISHER 7")),
                new Case("timeline_participant_election_idx", Wanted.all().participant(candidate(0))),
                new Case(
                        "timeline_participant_election_idx",
                        Wanted.all().participant(candidate(1)).role(ParticipantRole.TARGET)),
                new Case("campaign_event_order_idx", Wanted.all().dates("2017-02-14", null)),
                new Case("campaign_event_order_idx", Wanted.all().dates(null, "2017-03")),
                new Case(
                        "campaign_event_kind_idx",
                        Wanted.all().kinds(CampaignEventKind.POLL).dates("2017-02-14", "2017-03-20")),
                new Case(
                        "timeline_participant_election_idx",
                        Wanted.all().participant(candidate(0)).dates("2017-02-14T12:00:00Z", "2017-03-20")),
                new Case(
                        "timeline_publisher_pkey",
                        Wanted.all().publisher("publisher 7").dates("2017-02", "2017-03")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_costs_the_same_at_the_end_of_a_timeline_as_at_its_start(Case list) {
        for (var order : List.of(TimelineOrder.ASC, TimelineOrder.DESC)) {
            for (var drafts : List.of(false, true)) {
                var question = question(list.wanted().order(order).filter(), drafts);
                var first = explain(TimelineRows.page(question, null, first(order)));
                var deep = explain(TimelineRows.page(question, null, deep(order)));

                assertThat(first.indexes()).contains(list.index());
                assertThat(deep.indexes()).contains(list.index());
                for (var page : List.of(first, deep)) {
                    assertThat(page.scanned()).isEmpty();
                    assertThat(page.sorted()).isLessThan(FEW_BY_THEMSELVES);
                    assertThat(page.blocks()).isLessThan(BLOCKS);
                }
            }
        }
    }

    private Explained explain(BoundSql sql) {
        var explained = Explained.run(database, sql);
        System.out.printf(
                "XX %d blocks %.1f ms sorted %d %s %s%n",
                explained.blocks(),
                explained.milliseconds(),
                explained.sorted(),
                explained.indexes(),
                explained.scanned());
        if (explained.blocks() > BLOCKS || explained.sorted() > 0) {
            System.out.println("YY" + explained.plan().toString());
        }
        return explained;
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
        var seen = new java.util.ArrayList<Keyset>();
        var day = order == TimelineOrder.ASC ? "2017-03-10" : "2017-02-20";
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
