package org.hustings.commons.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads every JSON body, strictly and validated, so that no resource can forget it: what a resource receives is
 * there, of the right types and valid.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
@Priority(Priorities.USER)
public class JsonBodyReader implements MessageBodyReader<Object> {
    private final StrictJson json;
    private final BodyLimit limit;

    public JsonBodyReader(StrictJson json, BodyLimit limit) {
        this.json = json;
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        if (StreamedBody.class.isAssignableFrom(type)) {
            return false;
        }
        String subtype = mediaType.getSubtype();
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream entityStream)
            throws IOException {
        String body = text(limit.read(entityStream));
        if (body.isBlank()) {
            throw MalformedBody.at("", "not-null", "must not be empty");
        }
        try {
            if (ReadableText.isSuspicious(body)) {
                ReadableText.check(json.tree(body));
            }
            JavaType target = json.type(genericType);
            return target.hasRawClass(MergePatch.class)
                    ? patch(body, target.containedType(0).getRawClass())
                    : json.read(body, target);
        } catch (JsonProcessingException e) {
            throw JsonFailure.of(e);
        }
    }

    private MergePatch<?> patch(String body, Class<?> target) throws IOException {
        JsonNode document = json.tree(body);
        if (document instanceof ObjectNode members) {
            return new MergePatch<>(members, target, json);
        }
        throw MalformedBody.at("", "wrong-type", "must be an object");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw MalformedBody.at("", "invalid-utf-8", "is not valid UTF-8");
        }
    }
}
