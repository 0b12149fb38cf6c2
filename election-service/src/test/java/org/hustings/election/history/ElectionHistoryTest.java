package org.hustings.election.history;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked of an election over HTTP, and in whatever order: it comes to no phase that may not follow, its
 * version counts the accepted commands, and the log tells it at each instant as it was then.
 */
@QuarkusTest
class ElectionHistoryTest {

    private static final int EXAMPLES = Integer.getInteger("hustings.histories", 3);
    private static final int SHRINKS = 20;
    private static final int COMMANDS = 30;
    private static final int CHOICES = 10_000;
    private static final List<Command> KINDS = List.of(Command.values());
    private static final int STEPS_TO_THE_COUNT = 5;

    @Test
    void the_log_tells_an_election_at_each_instant_as_it_was_then() {
        qt().withExamples(EXAMPLES)
                .withShrinkCycles(SHRINKS)
                .forAll(lists().of(integers().between(1, KINDS.size() * CHOICES))
                        .ofSizeBetween(COMMANDS / 2, COMMANDS))
                .checkAssert(commands -> {
                    var election = CommandedElection.recorded();
                    if (commands.getFirst() % 3 != 0) {
                        // Else hardly a sequence would come to a count.
                        for (var step = 0; step < STEPS_TO_THE_COUNT; step++) {
                            election.ask(Command.ADVANCE, 1);
                        }
                    }
                    commands.forEach(command -> election.ask(Command.pick(KINDS, command), command / KINDS.size()));
                    election.assertLegal();
                    election.assertKnownAsItWas();
                });
    }
}
