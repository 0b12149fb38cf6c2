package org.hustings.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.hustings.commons.http.StreamedBody;

/** Tells whether two requests are the same: the same operation on the same path, with the same parameters and an equal body. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    static String of(String target, InvocationContext invocation, ObjectMapper json) throws JsonProcessingException {
        var digest = sha256();
        digest.update(target.getBytes(StandardCharsets.UTF_8));
        var annotations = invocation.getMethod().getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            if (isBody(annotations[i])) {
                digest.update(bytes(invocation.getParameters()[i], json));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Object body, ObjectMapper json) throws JsonProcessingException {
        return body instanceof StreamedBody streamed
                ? streamed.fingerprint().getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(body);
    }

    /** In Jakarta REST the parameter without one of its annotations is the body. */
    private static boolean isBody(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .noneMatch(annotation ->
                        annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
