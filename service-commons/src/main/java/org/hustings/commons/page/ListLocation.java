package org.hustings.commons.page;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A list and the filters on it: the request without its place in the list.
 *
 * @param path as the client wrote it, from the root
 * @param filters the query parameters but {@code limit} and {@code cursor}, encoded, in the order of their names
 */
record ListLocation(String path, String filters) {

    static ListLocation of(UriInfo uri) {
        SortedMap<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
        parameters.remove("limit");
        parameters.remove("cursor");
        StringJoiner filters = new StringJoiner("&");
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                filters.add(encode(parameter.getKey()) + "=" + encode(value));
            }
        }
        return new ListLocation(uri.getRequestUri().getRawPath(), filters.toString());
    }

    /** A reference to the page of this list that the cursor starts. */
    URI with(int limit, Cursor cursor, Sort<?> sort) {
        String place = "limit=%d&cursor=%s".formatted(limit, cursor.write(fingerprint(sort)));
        return URI.create(path + "?" + (filters.isEmpty() ? place : filters + "&" + place));
    }

    /** A reference to the first page of this list. */
    URI beginning() {
        return URI.create(filters.isEmpty() ? path : path + "?" + filters);
    }

    long fingerprint(Sort<?> sort) {
        String bound = path + "\n" + filters + "\n" + sort.name();
        return ByteBuffer.wrap(sha256().digest(bound.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
