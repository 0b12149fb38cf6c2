package org.hustings.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a small suite of three services under {@code src/test/resources/suite}. */
class ContractMergeTest {
    private static final Path SUITE = Path.of("src/test/resources/suite");

    private final Map<String, ObjectNode> contracts = new LinkedHashMap<>();

    @BeforeEach
    void read() throws IOException {
        for (var service : MergeContracts.SERVICES) {
            contracts.put(service, OpenApiFiles.readYaml(MergeContracts.contractOf(SUITE, service)));
        }
    }

    private ObjectNode merge() throws IOException {
        return new ContractMerge(OpenApiFiles.readYaml(SUITE.resolve("gateway/contract/head.yaml"))).of(contracts);
    }

    @Test
    void all_paths_tags_and_components_are_in_the_one_document() throws IOException {
        var merged = MergeContracts.merge(SUITE);

        assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactly(
                        "/v1/elections",
                        "/v1/elections/{electionId}/candidates",
                        "/v1/elections/{electionId}/timeline");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Elections", "Candidates", "Timeline");
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Election", "Problem");
    }

    @Test
    void each_operation_gets_the_problems_that_only_the_gateway_gives() throws IOException {
        var merged = MergeContracts.merge(SUITE);

        assertThat(merged.at("/paths/~1v1~1elections/post/responses").fieldNames())
                .toIterable()
                .containsExactly("201", "503", "413", "504");
        assertThat(merged.at("/paths/~1v1~1elections/get/responses").fieldNames())
                .toIterable()
                .containsExactly("200", "503", "504");
    }

    @Test
    void one_name_with_two_bodies_is_refused_and_the_difference_named() {
        schema("candidate-service", "Problem").withObject("/properties/type").put("format", "uri-reference");

        assertThatThrownBy(this::merge)
                .isInstanceOf(ContractsDoNotFit.class)
                .hasMessage("schemas 'Problem' of candidate-service differs from another service's:"
                        + " /properties/type/format is \"uri\" and \"uri-reference\"");
    }

    @Test
    void a_type_that_repeats_its_reference_makes_no_difference() throws IOException {
        schema("candidate-service", "Links")
                .withObject("/properties/problem")
                .put("$ref", "#/components/schemas/Problem");
        schema("election-service", "Links")
                .withObject("/properties/problem")
                .put("$ref", "#/components/schemas/Problem")
                .put("type", "object");
        contracts.values().forEach(RedundantTypes::removeFrom);

        assertThat(merge().at("/components/schemas/Links/properties/problem/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void a_path_of_two_services_is_refused() {
        path("timeline-service", "/v1/elections");

        assertThatThrownBy(this::merge)
                .hasMessage("path '/v1/elections' of timeline-service belongs to another service too");
    }

    @Test
    void a_reference_to_nothing_is_refused() throws IOException {
        path("timeline-service", "/v1/campaign-events")
                .putObject("get")
                .put("operationId", "listEvents")
                .putObject("responses")
                .putObject("200")
                .put("$ref", "#/components/responses/Nowhere");
        var merged = merge();

        assertThatThrownBy(() -> ContractCheck.require(merged))
                .hasMessage("nothing is at #/components/responses/Nowhere");
    }

    @Test
    void an_operation_needs_an_id_of_its_own() throws IOException {
        path("timeline-service", "/v1/campaign-events").putObject("get").put("operationId", "listElections");
        path("timeline-service", "/v1/campaign-events/{id}").putObject("get");
        var merged = merge();

        assertThatThrownBy(() -> ContractCheck.require(merged))
                .hasMessage("get /v1/campaign-events/{id} has no operationId\n"
                        + "operationId 'listElections' is both of get /v1/campaign-events and of get /v1/elections");
    }

    private ObjectNode schema(String service, String name) {
        return contract(service).withObject("/components/schemas/" + name);
    }

    private ObjectNode path(String service, String path) {
        return contract(service).withObjectProperty("paths").putObject(path);
    }

    private ObjectNode contract(String service) {
        return Objects.requireNonNull(contracts.get(service));
    }
}
