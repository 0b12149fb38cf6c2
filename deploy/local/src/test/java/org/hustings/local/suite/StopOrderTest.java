package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hustings.local.cli.StartProblem;
import org.junit.jupiter.api.Test;

class StopOrderTest {
    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());
    private final StopOrder order = new StopOrder();

    @Test
    void the_order_of_the_stop_does_not_depend_on_that_of_the_start() {
        order.add(StopOrder.Step.DATA, () -> ended.add("data"));
        order.add(StopOrder.Step.KAFKA, () -> ended.add("kafka"));
        order.add(StopOrder.Step.GATEWAY, () -> ended.add("gateway"));
        order.add(StopOrder.Step.POSTGRESQL, () -> ended.add("postgresql"));
        order.add(StopOrder.Step.SERVICES, () -> ended.add("service"));

        order.stop();

        assertThat(ended).containsExactly("gateway", "service", "kafka", "postgresql", "data");
    }

    @Test
    void a_second_stop_ends_nothing_twice() {
        order.add(StopOrder.Step.KAFKA, () -> ended.add("kafka"));

        order.stop();
        order.stop();

        assertThat(ended).containsExactly("kafka");
    }

    @Test
    void what_would_start_during_the_stop_is_refused() {
        order.stop();

        assertThatThrownBy(() -> order.add(StopOrder.Step.KAFKA, () -> ended.add("kafka")))
                .isInstanceOf(StartProblem.class)
                .hasMessage("the suite is stopping");
    }
}
