package org.hustings.commons.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records that cannot be recorded for now. */
@QuarkusTest
class ImportRetryTest {

    private final String note = UUID.randomUUID().toString();

    @Inject
    NoteTable notes;

    @Inject
    BulkConfig config;

    private String table(String text) {
        return "id,text\n%1$s-0,one\n%1$s-1,%2$s\n%1$s-2,three\n".formatted(note, text);
    }

    @Test
    void a_record_that_fails_again_and_again_is_given_up_and_the_others_go_on() throws SQLException {
        var location = Uploads.carriedOut(table(NoteTable.SLOW));

        var ended = Uploads.get(location);
        assertThat(ended.getString("status")).isEqualTo("COMPLETED");
        assertThat(ended.getInt("created")).isEqualTo(2);
        assertThat(ended.getInt("failed")).isEqualTo(1);
        var problems = Uploads.get(location + "/problems");
        assertThat(problems.getList("items.code")).isEqualTo(List.of("try-again"));
        assertThat(problems.getList("items.line")).isEqualTo(List.of(3));
        assertThat(problems.getList("items.subject")).isEqualTo(List.of(note + "-1"));
        assertThat(notes.tries(note + "-1")).isEqualTo(config.tries());
        assertThat(notes.texts(note + "-1")).isEmpty();
        assertThat(notes.texts(note + "-2")).containsExactly("three");
    }

    @Test
    void each_record_has_all_the_tries() {
        var location = Uploads.carriedOut("id,text\n%1$s-0,slow\n%1$s-1,slow\n".formatted(note));

        assertThat(Uploads.get(location).getInt("failed")).isEqualTo(2);
        assertThat(notes.tries(note + "-0")).isEqualTo(config.tries());
        assertThat(notes.tries(note + "-1")).isEqualTo(config.tries());
    }

    @Test
    void a_database_that_is_away_is_waited_for_longer_than_that() throws SQLException {
        var location = Uploads.carriedOut(table(NoteTable.AWAY));

        assertThat(NoteTable.AWAY_TIMES).isGreaterThan(config.tries());
        assertThat(Uploads.get(location).getInt("created")).isEqualTo(3);
        assertThat(notes.texts(note + "-1")).containsExactly(NoteTable.AWAY);
    }
}
