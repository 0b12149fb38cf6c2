package org.hustings.election.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hustings.election.exchange.Exported;

/**
 * The JSON schema of NIST SP 1500-100 v2. The project carries no copy; where it does not lie beside the checkout, what
 * needs it is skipped.
 */
public final class NistSchema {

    private static final Path FILE =
            Path.of("..", "..", "shared", "schemas", "NIST_V2_election_results_reporting.json");

    private NistSchema() {}

    /** Fails with all that is wrong. */
    public static void assertValid(JsonNode report) {
        assertThat(schema().validate(report)).isEmpty();
    }

    private static JsonSchema schema() {
        assumeTrue(Files.exists(FILE), "the schema lies beside the checkout");
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V4)
                    .getSchema(Exported.JSON.readTree(Files.readString(FILE)), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
