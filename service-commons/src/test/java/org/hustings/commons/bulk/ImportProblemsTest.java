package org.hustings.commons.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportProblemsTest {

    private final String name = "Mary " + UUID.randomUUID();

    @Inject
    ImportProblems problems;

    @Test
    void a_problem_that_names_someone_is_forgotten_but_for_where_it_was_and_which() {
        var location = Uploads.carriedOut("id,text,pages\n%s,one,1.5\nanother,two,2.5\n".formatted(name));

        QuarkusTransaction.requiringNew().run(() -> problems.forget(List.of("Nobody", name.toUpperCase(Locale.ROOT))));

        var told = Uploads.get(location + "/problems");
        assertThat(told.getList("items.subject")).isEqualTo(Arrays.asList(null, "another"));
        assertThat(told.getString("items[0].message")).isEqualTo("erased");
        assertThat(told.getString("items[1].message")).contains("2.5");
        assertThat(told.getList("items.code")).isEqualTo(List.of("whole-number", "whole-number"));
        assertThat(told.getList("items.line")).isEqualTo(List.of(2, 3));
    }
}
