package org.hustings.candidate.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Objects;

/** What the specification asks of a document; the folder {@code popolo} of the test resources tells where that is from. */
public final class PopoloSchema {

    private PopoloSchema() {}

    /** Fails with all that is wrong. */
    public static void assertValid(JsonNode document) {
        assertThat(schema().validate(document)).isEmpty();
    }

    private static JsonSchema schema() {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var file = PopoloSchema.class.getResourceAsStream("/popolo/document.schema.json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Objects.requireNonNull(file), config);
    }
}
