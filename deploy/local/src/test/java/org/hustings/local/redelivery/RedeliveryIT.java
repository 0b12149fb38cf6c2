package org.hustings.local.redelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hustings.local.redelivery.Campaign.Change;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Many changes, each delivered twice, in no order but that of their keys, to a service that is killed again and again:
 * the entries are those that it makes of changes that come once and in order, while nobody disturbs it.
 */
@Order(0)
class RedeliveryIT {
    private static final int CHANGES = Integer.getInteger("hustings.suite.changes", 1000);
    private static final int KILLS = CHANGES < 10_000 ? 2 : 8;
    private static final int CAMPAIGNS_AT_ONCE = 30;
    private static final int LONGEST_REPEAT = 5;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Random random = new Random(CHANGES);

    @Test
    void each_change_has_exactly_one_entry_that_is_as_if_nothing_had_happened() {
        var calm = calm();
        try (var storm = new Surroundings("storm")) {
            var begun = System.nanoTime();
            var campaigns = sendTwice(storm);
            consumeWhileKilled(storm, campaigns.events());
            report(campaigns.events(), Duration.ofNanos(System.nanoTime() - begun));

            assertThat(storm.entries()).isEqualTo(campaigns.entries());
            assertThat(storm.derivations()).isEqualTo(campaigns.entries());
            assertThat(storm.revisionsOfDerivations()).isEqualTo(campaigns.entries());
            var told = storm.told();
            assertThat(told).hasSize(campaigns.count());
            for (var number = 0; number < campaigns.count(); number++) {
                assertThat(shape(number, told)).as("campaign %d", number).isEqualTo(calm.get(number % Campaign.SHAPES));
            }
        }
    }

    private record Sent(int count, long events, long entries) {}

    /** What is told of one campaign of each shape, by a service that nobody disturbs. */
    private static List<List<String>> calm() {
        try (var calm = new Surroundings("calm")) {
            var campaigns = IntStream.range(0, Campaign.SHAPES)
                    .mapToObj(Campaign::number)
                    .toList();
            campaigns.forEach(campaign -> calm.send(campaign.changes()));
            var events = campaigns.stream()
                    .mapToInt(campaign -> campaign.changes().size())
                    .sum();
            consume(calm, () -> calm.handled() == events);
            assertThat(calm.entries())
                    .isEqualTo(campaigns.stream().mapToInt(Campaign::entries).sum());
            var told = calm.told();
            return IntStream.range(0, Campaign.SHAPES)
                    .mapToObj(number -> shape(number, told))
                    .toList();
        }
    }

    private static List<String> shape(int number, Map<String, List<String>> told) {
        var campaign = Campaign.number(number);
        return told.getOrDefault(campaign.election(), List.of()).stream()
                .map(campaign::withoutIdentifiers)
                .sorted()
                .toList();
    }

    private Sent sendTwice(Surroundings storm) {
        var sent = new Sent(0, 0, 0);
        while (sent.events() < CHANGES) {
            var from = sent.count();
            var some = IntStream.range(from, from + CAMPAIGNS_AT_ONCE)
                    .mapToObj(Campaign::number)
                    .toList();
            var changes = some.stream()
                    .flatMap(campaign -> campaign.changes().stream())
                    .toList();
            storm.send(mixed(changes));
            sent = new Sent(
                    from + some.size(),
                    sent.events() + changes.size(),
                    sent.entries() + some.stream().mapToInt(Campaign::entries).sum());
        }
        return sent;
    }

    /** Each twice, in the order of its key as Kafka keeps it, and otherwise in any. */
    private List<Change> mixed(List<Change> changes) {
        var byKey = new LinkedHashMap<String, List<Change>>();
        changes.forEach(change -> byKey.computeIfAbsent(change.topic() + change.key(), key -> new ArrayList<>())
                .add(change));
        var twice = new HashMap<String, List<Change>>();
        byKey.forEach((key, ordered) -> twice.put(key, repeated(ordered)));
        var turns = new ArrayList<String>();
        twice.forEach((key, ordered) -> turns.addAll(Collections.nCopies(ordered.size(), key)));
        Collections.shuffle(turns, random);
        return turns.stream()
                .map(key -> Objects.requireNonNull(twice.get(key)).removeFirst())
                .toList();
    }

    /** A consumer that starts again begins some events before the one that it came to. */
    private List<Change> repeated(List<Change> ordered) {
        var twice = new ArrayList<Change>();
        for (var from = 0; from < ordered.size(); ) {
            var to = Math.min(ordered.size(), from + 1 + random.nextInt(LONGEST_REPEAT));
            twice.addAll(ordered.subList(from, to));
            twice.addAll(ordered.subList(from, to));
            from = to;
        }
        return twice;
    }

    private static void consumeWhileKilled(Surroundings storm, long events) {
        for (var kill = 1; kill <= KILLS; kill++) {
            var enough = events * kill / (KILLS + 1);
            consume(storm, () -> storm.handled() >= enough);
        }
        consume(storm, () -> storm.handled() == events && storm.lag() == 0);
        assertThat(storm.handled()).isEqualTo(events);
    }

    /** By a service that is killed as soon as it is enough. */
    private static void consume(Surroundings surroundings, Callable<Boolean> enough) {
        var timeline = surroundings.start();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(enough);
        } finally {
            timeline.kill();
        }
    }

    private static void report(long events, Duration taken) {
        System.out.printf(
                "%,d changes, each delivered twice: %d s, %,d changes a second%n",
                events, taken.toSeconds(), events * 1000 / taken.toMillis());
    }
}
