package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionEraserTest {

    private final String id = UUID.randomUUID().toString();

    @Inject
    RevisionLog log;

    @Inject
    RevisionEraser eraser;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void what_was_said_is_gone_and_that_it_was_said_stays() throws Exception {
        write(1, "Mary Smith");
        write(2, "Mary Jones");
        var before = revisions("event_id, position, type, actor, occurred_at, recorded_at, partition_key");

        erase(id);

        assertThat(revisions("event_id, position, type, actor, occurred_at, recorded_at, partition_key"))
                .isEqualTo(before);
        assertThat(revisions("record ->> 'text', record ->> 'pages', details, reason"))
                .containsExactly("[erased]|1|null|null", "[erased]|1|null|null");
    }

    @Test
    void what_changed_is_told_anew_of_what_is_left() throws Exception {
        write(1, "Mary Smith");
        write(2, "Mary Jones");

        erase(id);
        write(3, ForgottenText.ERASED);
        write(4, "Mary Jones");

        assertThat(revisions("changed")).containsExactly("[\"/id\", \"/pages\", \"/text\"]", "[]", "[]", "[\"/text\"]");
    }

    @Test
    void a_long_history_is_erased_to_its_end() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> LongStream.rangeClosed(1, 100)
                        .forEach(version -> log.append(Note.written(id, version, "book", "Mary Smith"))));

        erase(id);

        assertThat(revisions("record ->> 'text'")).hasSize(100).containsOnly("[erased]");
    }

    @Test
    void to_erase_again_changes_nothing_and_has_nothing_published_anew() throws Exception {
        write(1, "Mary Smith");
        erase(id);

        boolean again = QuarkusTransaction.requiringNew().call(() -> eraser.erase("note", id, new ForgottenText()));

        assertThat(again).isFalse();
        assertThat(query("select count(*) from erasure where aggregate_id = '" + id + "'"))
                .containsExactly("1");
    }

    @Test
    void other_records_keep_what_was_said() throws Exception {
        write(1, "Mary Smith");

        erase(UUID.randomUUID().toString());

        assertThat(revisions("record ->> 'text', reason")).containsExactly("Mary Smith|a test");
    }

    @Test
    void an_erasure_that_is_rolled_back_leaves_all_as_it_was() throws Exception {
        write(1, "Mary Smith");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    eraser.erase("note", id, new ForgottenText());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(revisions("record ->> 'text', reason")).containsExactly("Mary Smith|a test");
        assertThat(query("select count(*) from erasure where aggregate_id = '" + id + "'"))
                .containsExactly("0");
    }

    @Test
    void the_log_is_guarded_again_once_the_erasure_is_done() {
        write(1, "Mary Smith");

        QuarkusTransaction.requiringNew().run(() -> {
            eraser.erase("note", id, new ForgottenText());
            assertRefused("update revision set reason = 'x' where aggregate_id = '" + id + "'");
        });
    }

    @Test
    void the_permission_is_for_one_record_and_for_what_is_personal() {
        write(1, "Mary Smith");
        var permitted = "select set_config('hustings.erasing', 'note/" + id + "', true); ";

        assertRefused(permitted + "delete from revision where aggregate_id = '" + id + "'");
        assertRefused(permitted + "update revision set actor = 'x' where aggregate_id = '" + id + "'");
        assertRefused(permitted + "update revision set recorded_at = now() where aggregate_id = '" + id + "'");
        assertRefused(permitted + "update revision set reason = 'x' where aggregate_id <> '" + id + "'");
    }

    private void write(long version, String text) {
        Transactions.commit(log, Note.written(id, version, "book", text));
    }

    private void erase(String note) {
        QuarkusTransaction.requiringNew().run(() -> eraser.erase("note", note, new ForgottenText()));
    }

    private void assertRefused(String statements) {
        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(statements);
                    }
                })
                .as(statements)
                .hasMessageContaining("append-only");
    }

    private List<String> revisions(String columns) throws SQLException {
        return query(
                "select " + columns + " from revision where aggregate_id = '" + id + "' order by aggregate_version");
    }

    private List<String> query(String select) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        }
    }

    private static String line(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getString(column)));
        }
        return String.join("|", values);
    }
}
