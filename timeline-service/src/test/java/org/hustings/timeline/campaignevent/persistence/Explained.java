package org.hustings.timeline.campaignevent.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** How the database ran a statement. */
record Explained(JsonNode plan, double milliseconds) {

    private static final Pattern NAMED = Pattern.compile(":(\\w+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs it with its values, and tells how. */
    static Explained run(DataSource database, BoundSql sql) {
        var text = NAMED.matcher(sql.text().replace("{e.*}", "e.*"))
                .replaceAll(name -> Matcher.quoteReplacement(
                        literal(Objects.requireNonNull(sql.parameters().get(name.group(1)), name.group(1)))));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers, format json) " + text)) {
            rows.next();
            var explained = JSON.readTree(rows.getString(1)).get(0);
            return new Explained(
                    explained.get("Plan"), explained.get("Execution Time").asDouble());
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many blocks were looked at. */
    int blocks() {
        return plan.get("Shared Hit Blocks").asInt()
                + plan.get("Shared Read Blocks").asInt();
    }

    int rows() {
        return plan.get("Actual Rows").asInt();
    }

    /** The indexes used. */
    List<String> indexes() {
        return texts("Index Name", node -> true);
    }

    /** The tables that were read from end to end. */
    List<String> scanned() {
        return texts("Relation Name", node -> node.get("Node Type").asText().equals("Seq Scan"));
    }

    /** What rows were asked. */
    List<String> conditions() {
        return Stream.of("Filter", "Join Filter", "Index Cond", "Recheck Cond")
                .flatMap(member -> texts(member, node -> true).stream())
                .toList();
    }

    /** The number of rows that had to be sorted at once, at most. */
    int sorted() {
        return nodes(plan).stream()
                .filter(node -> node.get("Node Type").asText().equals("Sort"))
                .mapToInt(node -> node.get("Plans").get(0).get("Actual Rows").asInt())
                .max()
                .orElse(0);
    }

    private List<String> texts(String member, Predicate<JsonNode> wanted) {
        return nodes(plan).stream()
                .filter(wanted)
                .filter(node -> node.has(member))
                .map(node -> node.get(member).asText())
                .distinct()
                .toList();
    }

    private static List<JsonNode> nodes(JsonNode node) {
        var nodes = new ArrayList<JsonNode>();
        nodes.add(node);
        node.path("Plans").forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    private static String literal(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case UUID id -> "uuid '%s'".formatted(id);
            case Instant instant -> "timestamptz '%s'".formatted(instant);
            case Object[] several ->
                Arrays.stream(several).map(Explained::literal).collect(Collectors.joining(", ", "array[", "]"));
            default -> "'" + value.toString().replace("'", "''") + "'";
        };
    }
}
