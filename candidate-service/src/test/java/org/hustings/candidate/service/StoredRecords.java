package org.hustings.candidate.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TopicReader;
import org.hustings.embedded.testing.TopicRecord;
import org.jspecify.annotations.Nullable;

/** What was recorded of some people, as the tables hold it. */
final class StoredRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CANDIDACIES = """
            select id, version, recorded_person_id, person_id, election_id, merged_into_id from candidate
            where recorded_person_id = any (cast(? as uuid[]))
            """;
    /** Each is of a place of its own, since a person may hold many posts. */
    private static final String HOLDINGS = """
            select id, version, recorded_person_id, person_id, cast(id as text), cast(null as uuid) from post_holding
            where recorded_person_id = any (cast(? as uuid[]))
            """;

    private static final String PEOPLE =
            "select id, version, merged_into from person where id = any (cast(? as uuid[]))";

    private record Stored(
            String id,
            long version,
            String recorded,
            String person,
            String place,
            @Nullable String mergedInto) {}

    private record StoredPerson(
            String id, long version, @Nullable String mergedInto) {}

    /** What is compared with the topic. */
    private record Told(
            long version, @Nullable String person, @Nullable String mergedInto) {}

    private final DataSource database;
    private final List<String> ids;

    StoredRecords(DataSource database, List<String> people) {
        this.database = database;
        this.ids = people;
    }

    /** Each write that was accepted is there once, as it was recorded, and nothing else is. */
    void assertAre(Map<String, String> accepted) {
        assertThat(records().stream().collect(toMap(Stored::id, Stored::recorded)))
                .isEqualTo(accepted);
    }

    void assertWithTheirRoots() {
        var people = people().stream().collect(toMap(StoredPerson::id, each -> each));
        var records = records().stream().collect(toMap(Stored::id, each -> each));
        assertThat(records.values()).allSatisfy(each -> {
            assertThat(each.person()).isEqualTo(root(each.recorded(), people));
            if (each.mergedInto() != null) {
                var standing = Objects.requireNonNull(records.get(each.mergedInto()));
                assertThat(standing.mergedInto()).isNull();
                assertThat(standing.person()).isEqualTo(each.person());
                assertThat(standing.place()).isEqualTo(each.place());
            }
        });
        assertThat(records.values().stream()
                        .filter(each -> each.mergedInto() == null)
                        .collect(groupingBy(each -> each.person() + each.place(), counting())))
                .allSatisfy((where, count) -> assertThat(count).isEqualTo(1));
    }

    void assertWithWhomTheyWereRecordedOf() {
        assertThat(people()).allMatch(each -> each.mergedInto() == null);
        assertThat(records()).allMatch(each -> each.person().equals(each.recorded()) && each.mergedInto() == null);
    }

    /** Whoever reads the topic from its start ends with the same records. */
    void assertToldOnTheTopic() {
        Map<String, Told> stored = new HashMap<>();
        people().forEach(each -> stored.put(each.id(), new Told(each.version(), null, each.mergedInto())));
        records().forEach(each -> stored.put(each.id(), new Told(each.version(), each.person(), each.mergedInto())));
        try (var topic = TopicReader.of("hustings.candidates.v1")) {
            topic.awaitUntil(records -> told(records, stored).equals(stored));
        }
    }

    private static Map<String, Told> told(List<TopicRecord> records, Map<String, Told> wanted) {
        Map<String, Told> told = new HashMap<>();
        for (var record : records) {
            var id = record.header("ce_subject").replaceFirst(".*/", "");
            if (wanted.containsKey(id)) {
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
                    data.path("version").asLong(), text(state.get("personId")), text(state.get("mergedIntoId")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.asText();
    }

    private static String root(String person, Map<String, StoredPerson> people) {
        var into = Objects.requireNonNull(people.get(person)).mergedInto();
        return into == null ? person : root(into, people);
    }

    private List<Stored> records() {
        return Stream.of(CANDIDACIES, HOLDINGS)
                .flatMap(query -> records(query).stream())
                .toList();
    }

    private List<Stored> records(String query) {
        return read(
                query,
                row -> new Stored(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }

    private List<StoredPerson> people() {
        return read(PEOPLE, row -> new StoredPerson(row.getString(1), row.getLong(2), row.getString(3)));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String query, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, "{" + String.join(",", ids) + "}");
            var found = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be read", e);
        }
    }
}
