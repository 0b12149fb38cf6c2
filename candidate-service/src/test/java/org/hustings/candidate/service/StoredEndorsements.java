package org.hustings.candidate.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;

/** What some people said of candidacies, as the table holds it beside the person and the candidacy who were named. */
final class StoredEndorsements {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ENDORSEMENTS = """
            select e.id, e.version, e.withdrawn, e.recorded_person_id, e.person_id, person_root(e.recorded_person_id),
                e.recorded_candidate_id, e.candidate_id, coalesce(c.merged_into_id, c.id)
            from endorsement e join candidate c on c.id = e.recorded_candidate_id
            where e.recorded_person_id = any (cast(? as uuid[]))
            """;

    /** Whom the record has: who was named, who that is now, and who that ought to be. */
    private record Kept(String named, String now, String root) {}

    private record Stored(String id, long version, boolean withdrawn, Kept person, Kept candidate) {

        static Stored of(ResultSet row) throws SQLException {
            return new Stored(row.getString(1), row.getLong(2), row.getBoolean(3), kept(row, 4), kept(row, 7));
        }

        private static Kept kept(ResultSet row, int column) throws SQLException {
            return new Kept(row.getString(column), row.getString(column + 1), row.getString(column + 2));
        }
    }

    /** What is compared with the topic. */
    private record Told(long version, String person, String candidate) {}

    private final DataSource database;
    private final List<String> people;

    StoredEndorsements(DataSource database, List<String> people) {
        this.database = database;
        this.people = people;
    }

    /** Each that was made is there once, as it was recorded and taken back, and nothing else is. */
    void assertAre(Map<String, EndorsementsOfHistory.Named> accepted, Set<String> withdrawn) {
        assertThat(stored().stream()
                        .collect(toMap(
                                Stored::id,
                                each -> new EndorsementsOfHistory.Named(
                                        each.candidate().named(), each.person().named()))))
                .isEqualTo(accepted);
        assertThat(stored().stream().filter(Stored::withdrawn).map(Stored::id).collect(toSet()))
                .isEqualTo(withdrawn);
    }

    void assertWithTheirRoots() {
        assertThat(stored()).allSatisfy(each -> {
            assertThat(each.person().now()).isEqualTo(each.person().root());
            assertThat(each.candidate().now()).isEqualTo(each.candidate().root());
        });
    }

    void assertWithWhomTheyWereRecordedOf() {
        assertThat(stored()).allSatisfy(each -> {
            assertThat(each.person().now()).isEqualTo(each.person().named());
            assertThat(each.candidate().now()).isEqualTo(each.candidate().named());
        });
    }

    /** Whoever reads the topic from its start ends with the same endorsements. */
    void assertToldOnTheTopic() {
        var stored = stored().stream()
                .collect(toMap(
                        Stored::id,
                        each -> new Told(
                                each.version(),
                                each.person().now(),
                                each.candidate().now())));
        try (var topic = TopicReader.of("hustings.candidates.v1")) {
            topic.awaitUntil(records -> told(records, stored.keySet()).equals(stored));
        }
    }

    private static Map<String, Told> told(List<TopicRecord> records, Set<String> wanted) {
        Map<String, Told> told = new HashMap<>();
        for (var record : records) {
            var id = record.header("ce_subject").replaceFirst(".*/", "");
            if (wanted.contains(id)) {
                told.merge(id, told(record), (held, next) -> next.version() > held.version() ? next : held);
            }
        }
        return told;
    }

    private static Told told(TopicRecord record) {
        try {
            var data = JSON.readTree(record.content());
            var state = data.path("record");
            return new Told(
                    data.path("version").asLong(),
                    state.path("endorser").path("personId").asText(),
                    state.path("candidateId").asText());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Stored> stored() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ENDORSEMENTS)) {
            select.setString(1, "{" + String.join(",", people) + "}");
            var found = new ArrayList<Stored>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Stored.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The endorsements could not be read", e);
        }
    }
}
