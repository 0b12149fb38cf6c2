package org.hustings.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractNodeTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("events.yaml"), """
                Walk:
                  required: [name, stages]
                  properties:
                    name: {type: string}
                    stages: {type: array, items: {$ref: "#/Stage"}}
                    note: {description: of any kind}
                Stage:
                  oneOf:
                    - $ref: "./shared.yaml#/Climb"
                    - $ref: "./shared.yaml#/Rest"
                Lost:
                  items: {$ref: "./shared.yaml#/Nowhere"}
                """);
        Files.writeString(folder.resolve("shared.yaml"), """
                Climb: {required: [type, metres], properties: {type: {const: climb}, metres: {$ref: "#/Metres"}}}
                Rest: {required: [type], properties: {type: {const: rest}}}
                Metres: {type: integer}
                """);
    }

    @Test
    void a_value_with_the_members_of_its_schema_has_no_faults() throws IOException {
        assertThat(faults("""
                {"name": "x", "stages": [{"type": "climb", "metres": 100}, {"type": "rest"}]}""")).isEmpty();
    }

    @Test
    void a_schema_without_a_type_takes_a_value_with_any_members() throws IOException {
        assertThat(faults("""
                {"name": "x", "stages": [], "note": {"anything": {"goes": true}}}""")).isEmpty();
    }

    @Test
    void members_that_are_missing_or_unknown_are_noticed_at_every_depth() throws IOException {
        assertThat(faults("""
                {"stages": [{"type": "climb"}, {"type": "rest", "metres": 1}], "extra": 1}"""))
                .containsExactly("lacks /name", "lacks /stages/*/metres", "unknown /stages/*/metres", "unknown /extra");
    }

    @Test
    void a_reference_that_leads_nowhere_is_noticed() {
        assertThat(ContractNode.of(folder.resolve("events.yaml")).danglingReferences())
                .containsExactly("./shared.yaml#/Nowhere");
    }

    private Iterable<String> faults(String json) throws IOException {
        return ContractNode.of(folder.resolve("events.yaml")).at("/Walk").faultsOf(new ObjectMapper().readTree(json));
    }
}
