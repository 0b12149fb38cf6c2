package org.hustings.commons.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hustings.commons.problem.InvalidBody;

/**
 * JSON as clients have to send it: no unknown members, no duplicates, no text where a number belongs. The application's
 * own mapper stays tolerant, for what comes from topics.
 */
@ApplicationScoped
class StrictJson {
    private final ObjectMapper mapper;
    private final Validator validator;

    StrictJson(ObjectMapper base, Validator validator) {
        this.mapper = strict(base);
        this.validator = validator;
    }

    private static ObjectMapper strict(ObjectMapper base) {
        ObjectMapper mapper = base.copy()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        // In a merge patch null removes; a map has no other way to say so.
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP));
        return mapper.registerModule(new SimpleModule("hustings-strict")
                .addDeserializer(Instant.class, IsoText.instant())
                .addDeserializer(LocalDate.class, IsoText.date()));
    }

    JavaType type(Type type) {
        return mapper.constructType(type);
    }

    /** The value of a body, valid by its own annotations. */
    Object read(String body, JavaType type) throws IOException {
        Object value = mapper.readValue(body, type);
        if (value == null) {
            throw MalformedBody.at("", "not-null", "must not be null");
        }
        return valid(value);
    }

    JsonNode tree(String body) throws IOException {
        return mapper.readTree(body);
    }

    JsonNode treeOf(Object value) {
        return mapper.valueToTree(value);
    }

    <T> T valueOf(JsonNode tree, Class<T> type) throws IOException {
        return valid(mapper.treeToValue(tree, type));
    }

    private <T> T valid(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw InvalidBody.of(violations);
        }
        return value;
    }
}
