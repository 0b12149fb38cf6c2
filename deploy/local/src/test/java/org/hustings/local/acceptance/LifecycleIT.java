package org.hustings.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the suite ends, in each of the ways a launcher can end, and that its data outlives it. */
@Order(9)
@ExtendWith(SuiteExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {
    private static final String UNITE = "/v1/elections/trade-union.unite.general-secretary.2017-04-19";

    private static Optional<RunningSuite> restarted = Optional.empty();

    private final RunningSuite suite;

    LifecycleIT(RunningSuite suite) {
        this.suite = suite;
    }

    @AfterAll
    static void stopWhatStillRuns() {
        restarted.filter(RunningSuite::isRunning).ifPresent(RunningSuite::interrupt);
    }

    @Test
    @Order(1)
    void ctrl_c_ends_the_suite_and_every_process_of_it() {
        assertThat(suite.interrupt()).isEqualTo(130);

        assertThat(suite.screenText()).endsWith("stopped\n");
        assertThat(suite.processesBesidesLauncher()).isEmpty();
    }

    @Test
    @Order(2)
    void the_next_start_finds_the_data_and_loads_no_demonstration_again() {
        var again = RunningSuite.start(suite.data());
        restarted = Optional.of(again);

        assertThat(again.client().get(UNITE).status()).isEqualTo(200);
        assertThat(again.screenText()).doesNotContain("demo:");
    }

    @Test
    @Order(3)
    void a_launcher_that_is_killed_leaves_no_process_behind() {
        var again = restarted.orElseThrow();

        assertThat(again.kill()).isEqualTo(137);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(again.processesBesidesLauncher()).isEmpty());
    }
}
