package org.hustings.commons.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hustings.commons.trace.CurrentTrace;
import org.junit.jupiter.api.Test;

/** Work behind a request, which has a caller nevertheless. */
@QuarkusTest
class OnBehalfTest {

    @Inject
    Caller caller;

    @Inject
    CurrentTrace trace;

    @Test
    void who_asked_for_the_work_is_the_caller_and_may_see_what_every_role_sees() throws Exception {
        assertThat(behind(() -> OnBehalf.of("anne", () -> caller.subject()))).isEqualTo("anne");
        assertThat(behind(() -> OnBehalf.of("anne", () -> caller.mayReadDrafts())))
                .isTrue();
    }

    @Test
    void no_more_than_that_is_known_of_who_asked() throws Exception {
        assertThat(behind(() -> OnBehalf.of("anne", () -> caller.has(Roles.EDITOR))))
                .isFalse();
        assertThat(behind(() -> OnBehalf.of("anne", () -> caller.bearerToken() == null)))
                .isTrue();
    }

    @Test
    void another_service_can_be_asked() throws Exception {
        assertThat(behind(() -> OnBehalf.of("anne", () -> trace.get().headers())))
                .containsKeys("X-Request-Id", "traceparent");
    }

    @Test
    void nothing_of_it_is_left_on_the_thread() throws Exception {
        assertThat(behind(() -> {
                    OnBehalf.of("anne", () -> caller.subject());
                    return OnBehalf.subject() == null;
                }))
                .isTrue();
    }

    private static <T> T behind(Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work).get();
        }
    }
}
