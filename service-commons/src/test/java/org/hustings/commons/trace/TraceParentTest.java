package org.hustings.commons.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void a_span_of_its_own_goes_on_in_the_callers_trace() {
        TraceParent span = TraceParent.continuing("00-" + TRACE + "-b7ad6b7169203331-01");

        assertThat(span.traceId()).isEqualTo(TRACE);
        assertThat(span.spanId()).matches("[0-9a-f]{16}").isNotEqualTo("b7ad6b7169203331");
        assertThat(span.header()).isEqualTo("00-%s-%s-01".formatted(TRACE, span.spanId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void a_header_that_names_no_trace_starts_a_new_one(String header) {
        assertThat(TraceParent.continuing(header).traceId())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(TRACE);
    }
}
