package org.hustings.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderVersionTest {
    private final ObjectMapper json = new ObjectMapper();

    private JsonNode translated(String schema) throws JsonProcessingException {
        var document = (ObjectNode) json.readTree("{'openapi':'3.1.0','components':{'schemas':{'It':%s}}}"
                .formatted(schema)
                .replace('\'', '"'));
        return OlderVersion.of(document).at("/components/schemas/It");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':['string','null']} | {'type':'string','nullable':true}",
                "{'oneOf':[{'$ref':'#/a'},{'type':'null'}]} | {'type':'object','nullable':true,'allOf':[{'$ref':'#/a'}]}",
                "{'type':'string','const':'X'} | {'type':'string','enum':['X']}",
                "{'type':'string','examples':['a','b']} | {'type':'string','example':'a'}",
                "{'exclusiveMinimum':0} | {'exclusiveMinimum':true,'minimum':0}",
                "{'$ref':'#/a','description':'d'} | {'description':'d','allOf':[{'$ref':'#/a'}]}",
                "{'$ref':'#/a'} | {'$ref':'#/a'}",
                "{'properties':{'const':{'type':'string'}}} | {'properties':{'const':{'type':'string'}}}",
                "{'examples':[{'const':1,'$ref':'x'}]} | {'example':{'const':1,'$ref':'x'}}"
            })
    void what_3_1_says_anew_is_said_as_before(String schema, String expected) throws JsonProcessingException {
        assertThat(translated(schema)).isEqualTo(json.readTree(expected.replace('\'', '"')));
    }

    @Test
    void a_union_of_types_stops_the_build_since_3_0_has_none() {
        assertThatThrownBy(() -> translated("{'type':['string','integer']}"))
                .isInstanceOf(ContractsDoNotFit.class)
                .hasMessage("OpenAPI 3.0 knows no type [\"string\",\"integer\"]");
    }

    @Test
    void the_document_names_its_version() throws JsonProcessingException {
        var document = (ObjectNode) json.readTree("""
                {"openapi": "3.1.0", "info": {"summary": "s", "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}}}""");

        assertThat(OlderVersion.of(document)).isEqualTo(json.readTree("""
                {"openapi": "3.0.3", "info": {"license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"}}}"""));
    }
}
