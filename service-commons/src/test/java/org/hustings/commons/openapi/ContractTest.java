package org.hustings.commons.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    private JsonNode document = new ObjectMapper().nullNode();

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private JsonNode operation(String pointer) {
        return document.at("/paths" + pointer);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(member -> member.getKey()).toList();
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> own =
                node.path("$ref").isTextual() ? Stream.of(node.path("$ref").asText()) : Stream.empty();
        return Stream.concat(
                own, StreamSupport.stream(node.spliterator(), false).flatMap(ContractTest::references));
    }

    @Test
    void no_reference_dangles() {
        assertThat(references(document).toList())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .isTrue());
    }

    @Test
    void the_document_is_openapi_3_1() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void what_is_never_null_is_required() {
        assertThat(texts(schema("Book").path("required")))
                .containsExactlyInAnyOrder(
                        "id", "version", "draft", "title", "kind", "pages", "contributors", "createdAt");
        assertThat(texts(schema("NewBook").path("required"))).containsExactlyInAnyOrder("title", "kind", "pages");
        assertThat(texts(schema("BookPage").path("required"))).containsExactly("items");
    }

    @Test
    void a_patch_requires_nothing_and_null_takes_away_what_may_be_missing() {
        JsonNode patch = schema("BookPatch");

        assertThat(patch.has("required")).isFalse();
        assertThat(texts(patch.at("/properties/printedOn/type"))).containsExactly("string", "null");
        assertThat(patch.at("/properties/title/type").asText()).isEqualTo("string");
        assertThat(operation("/~1v1~1books~1{id}/patch/requestBody/content")
                        .at("/application~1merge-patch+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/BookPatch");
    }

    @Test
    void each_kind_of_a_union_has_a_required_member_of_one_value() {
        JsonNode person = schema("PersonContributor");

        assertThat(texts(person.at("/properties/type/enum"))).containsExactly("PERSON");
        assertThat(texts(person.path("required"))).containsExactly("type", "name");
        assertThat(schema("Contributor").at("/discriminator/mapping/GROUP").asText())
                .isEqualTo("#/components/schemas/GroupContributor");
    }

    @Test
    void ids_dates_and_instants_are_written_where_they_are_used() {
        assertThat(schema("Book").at("/properties/id/format").asText()).isEqualTo("uuid");
        assertThat(schema("Book").at("/properties/printedOn/format").asText()).isEqualTo("date");
        assertThat(schema("Book").at("/properties/createdAt/format").asText()).isEqualTo("date-time");
        assertThat(names(document.at("/components/schemas")))
                .contains("Book", "Problem", "Violation")
                .doesNotContain("UUID", "LocalDate", "Instant", "ExpectedVersion", "MergePatchBookPatch", "StrictJson");
    }

    @Test
    void whole_numbers_stay_within_what_every_client_counts_exactly() {
        assertThat(schema("Book").at("/properties/version/maximum").asLong()).isEqualTo(9_007_199_254_740_991L);
    }

    @Test
    void an_operation_is_named_by_its_method_and_answers_with_problems() {
        JsonNode create = operation("/~1v1~1books/post");

        assertThat(create.path("operationId").asText()).isEqualTo("createBook");
        assertThat(names(create.path("responses")))
                .containsExactly("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
        assertThat(create.at("/responses/422/$ref").asText()).isEqualTo("#/components/responses/UnprocessableContent");
        assertThat(names(create.at("/responses/201/headers"))).containsExactly("ETag", "Location");
        assertThat(create.at("/security/0").has("bearerAuth")).isTrue();
        assertThat(create.at("/parameters/0/$ref").asText()).isEqualTo("#/components/parameters/IdempotencyKey");
    }

    @Test
    void a_change_names_its_precondition() {
        JsonNode remove = operation("/~1v1~1books~1{id}/delete");

        assertThat(names(remove.path("responses"))).contains("204", "412", "428");
        assertThat(remove.at("/parameters/1/$ref").asText()).isEqualTo("#/components/parameters/IfMatch");
    }

    @Test
    void what_is_in_the_address_comes_in_its_order() {
        JsonNode read = operation("/~1v1~1books~1{id}~1editions~1{edition}/get");

        assertThat(read.at("/parameters/0/name").asText()).isEqualTo("id");
        assertThat(read.at("/parameters/1/name").asText()).isEqualTo("edition");
    }

    @Test
    void a_record_can_be_answered_with_nothing_new() {
        JsonNode read = operation("/~1v1~1books~1{id}/get");

        assertThat(names(read.at("/responses/304/headers"))).containsExactly("ETag", "Cache-Control", "Vary");
        assertThat(read.at("/responses/304").has("content")).isFalse();
    }

    @Test
    void every_operation_has_a_summary_a_tag_and_a_problem() {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText()).isNotBlank();
                    assertThat(operation.path("tags")).hasSize(1);
                    assertThat(names(operation.path("responses"))).contains("500");
                }));
    }
}
