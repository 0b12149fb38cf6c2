package org.hustings.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.nio.file.Path;

/** OpenAPI documents as files: read without loss, written so that a change shows as a small difference. */
final class OpenApiFiles {
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(Feature.WRITE_DOC_START_MARKER)
                    .disable(Feature.SPLIT_LINES)
                    .enable(Feature.MINIMIZE_QUOTES)
                    .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .stringQuotingChecker(new CarefulQuotes())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private OpenApiFiles() {}

    static ObjectNode readYaml(Path file) throws IOException {
        if (YAML.readTree(file.toFile()) instanceof ObjectNode document) {
            return document;
        }
        throw new ContractsDoNotFit(file + " is no OpenAPI document");
    }

    static String toYaml(ObjectNode document) throws JsonProcessingException {
        return YAML.writeValueAsString(document);
    }

    static String toJson(ObjectNode document) throws JsonProcessingException {
        return JSON.writeValueAsString(document);
    }

    /** Dates and numbers in strings stay strings for every YAML reader, also for those of YAML 1.1. */
    private static final class CarefulQuotes extends StringQuotingChecker.Default {
        @Override
        public boolean needToQuoteValue(String value) {
            return value.isEmpty() || !Character.isLetter(value.charAt(0)) || super.needToQuoteValue(value);
        }

        @Override
        public boolean needToQuoteName(String name) {
            return name.isEmpty() || Character.isDigit(name.charAt(0)) || super.needToQuoteName(name);
        }
    }
}
