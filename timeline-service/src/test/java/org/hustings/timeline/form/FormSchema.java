package org.hustings.timeline.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Objects;

/** What the specifications of forms ask; the folders of the test resources tell where that is from. */
public enum FormSchema {
    JSON_FEED("/jsonfeed/feed.schema.json"),
    TIMELINEJS("/timelinejs/timeline.schema.json");

    private final String file;

    FormSchema(String file) {
        this.file = file;
    }

    /** Fails with all that is wrong. */
    public void assertValid(JsonNode document) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var schema = Objects.requireNonNull(FormSchema.class.getResourceAsStream(file));
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema, config)
                        .validate(document))
                .isEmpty();
    }
}
