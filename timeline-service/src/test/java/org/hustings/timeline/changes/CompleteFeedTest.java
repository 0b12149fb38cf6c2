package org.hustings.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.timeline.testing.Api.added;
import static org.hustings.timeline.testing.Api.election;
import static org.hustings.timeline.testing.Api.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.testing.Api;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions are handed out before commit; these tests hold some of them open while others commit. */
@QuarkusTest
class CompleteFeedTest {

    private static final Publication PUBLISHED = new Publication.Published();

    private static final int WRITERS = 6;
    private static final int CHANGES = 60;

    @Inject
    Entries entries;

    @Test
    void a_change_that_commits_late_is_not_passed_by_one_behind_it() throws Exception {
        var election = election();
        added(election, statement("Before", "2031-04-01"));
        var follower = Follower.of(election, Api::anonymous);
        follower.news();
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    entries.record(election, PUBLISHED, content("Slow"));
                    written.countDown();
                    await(commit);
                }));
        await(written);
        try {
            added(election, statement("Fast", "2031-04-02"));

            assertThat(ours(follower.news(), List.of(election))).isEmpty();
        } finally {
            commit.countDown();
        }
        slow.get(20, TimeUnit.SECONDS);
        var news = new ArrayList<Map<String, Object>>();
        // Other transactions of the service may be older than the look that was taken, so it may take more than one.
        Awaitility.await().until(() -> news.addAll(ours(follower.news(), List.of(election))) && news.size() >= 2);
        assertThat(news).extracting(CompleteFeedTest::headline).containsExactly("Slow", "Fast");
    }

    @Test
    void a_change_that_is_rolled_back_holds_up_nothing() throws Exception {
        var election = election();
        added(election, statement("Before", "2031-04-01"));
        var follower = Follower.of(election, Api::anonymous);
        follower.news();
        QuarkusTransaction.begin();
        entries.record(election, PUBLISHED, content("Never"));
        QuarkusTransaction.rollback();
        added(election, statement("After", "2031-04-02"));

        var news =
                Awaitility.await().until(() -> ours(follower.news(), List.of(election)), changes -> !changes.isEmpty());
        assertThat(news).extracting(CompleteFeedTest::headline).containsExactly("After");
    }

    /** Whatever the writers do and however long each holds its transaction, whoever follows sees the same as the log. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoever_follows_sees_each_change_exactly_once_and_in_order(long seed) throws Exception {
        var elections = List.of(election(), election(), election());
        elections.forEach(election -> added(election, statement("Before", "2031-04-01")));
        var follower = Follower.fromNow(Api::anonymous);
        var committed = new AtomicInteger();
        var seen = new ArrayList<Map<String, Object>>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(i -> () -> write(elections, new Random(seed * WRITERS + i), committed))
                    .map(threads::submit)
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                seen.addAll(ours(follower.news(), elections));
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        Awaitility.await().until(() -> {
            seen.addAll(ours(follower.news(), elections));
            return seen.size() >= committed.get();
        });

        assertThat(seen).hasSize(committed.get());
        assertThat(seen).extracting(change -> change.get("cursor")).doesNotHaveDuplicates();
        assertThat(seen)
                .extracting(change ->
                        ChangeCursor.read(String.valueOf(change.get("cursor"))).position())
                .isSorted();
        var versions = new HashMap<Object, Integer>();
        for (var change : seen) {
            var before = versions.put(change.get("id"), (Integer) change.get("version"));
            assertThat(change.get("version")).isEqualTo(before == null ? 1 : before + 1);
        }
        for (var election : elections) {
            assertThat(ours(Follower.of(election, Api::anonymous).news(), elections).stream()
                            .skip(1)
                            .toList())
                    .isEqualTo(ours(seen, List.of(election)));
        }
    }

    /** Some transactions write several entries, some are rolled back, and each is held open for a while. */
    private int write(List<String> elections, Random random, AtomicInteger committed) {
        var own = new ArrayList<CampaignEventRecord>();
        for (var i = 0; i < CHANGES; i++) {
            var fails = random.nextInt(10) == 0;
            var revised = own.isEmpty() || random.nextBoolean() ? -1 : random.nextInt(own.size());
            var changed = revised < 0 ? null : own.get(revised);
            var written = fails ? takenBack(elections, random, changed) : committed(elections, random, changed);
            committed.addAndGet(written.size());
            if (revised >= 0 && !fails) {
                own.remove(revised);
            }
            own.addAll(written);
        }
        return own.size();
    }

    private List<CampaignEventRecord> committed(
            List<String> elections, Random random, @Nullable CampaignEventRecord revised) {
        return QuarkusTransaction.requiringNew().call(() -> change(elections, random, revised));
    }

    private List<CampaignEventRecord> takenBack(
            List<String> elections, Random random, @Nullable CampaignEventRecord revised) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    change(elections, random, revised);
                    throw new IllegalStateException("Taken back");
                }))
                .hasMessageContaining("Taken back");
        return List.of();
    }

    private List<CampaignEventRecord> change(
            List<String> elections, Random random, @Nullable CampaignEventRecord revised) {
        var made = new ArrayList<CampaignEventRecord>();
        if (revised != null) {
            var id = new CampaignEventId(revised.id());
            made.add(entries.revise(
                    id,
                    ExpectedVersion.of(revised.version()),
                    event -> PUBLISHED,
                    content("Now " + random.nextLong())));
        }
        for (var more = random.nextInt(3); more > 0 || made.isEmpty(); more--) {
            made.add(entries.record(elections.get(random.nextInt(elections.size())), PUBLISHED, content("New")));
        }
        return made;
    }

    private static List<Map<String, Object>> ours(List<Map<String, Object>> changes, List<String> elections) {
        return changes.stream()
                .filter(change -> elections.contains(String.valueOf(change.get("electionId"))))
                .toList();
    }

    private static Object headline(Map<String, Object> change) {
        return change.get("campaignEvent") instanceof Map<?, ?> event ? String.valueOf(event.get("headline")) : "";
    }

    private static Content content(String headline) {
        return new Content(
                CampaignEventKind.STATEMENT,
                CampaignEventStatus.SCHEDULED,
                headline,
                null,
                PartialDate.of("2031-04-02"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(new Source(null, "The gazette", null, null, null, null, SourceKind.NEWS, null, null)),
                List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
