package org.hustings.candidate.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hustings.candidate.service.Client.anonymous;

import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Searches for people by name. */
final class Names {

    private Names() {}

    /** The ids of the first page, as everyone sees it. */
    static List<String> found(String words) {
        return found(anonymous(), words);
    }

    static List<String> found(RequestSpecification caller, String words) {
        return caller.queryParams(Map.of("q", words, "limit", 200))
                .get("/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** The ids of all pages. */
    static List<String> everyoneFound(String words, int limit) {
        var ids = new ArrayList<String>();
        for (@Nullable String path = "/v1/people?limit=%d&q=%s".formatted(limit, URLEncoder.encode(words, UTF_8));
                path != null; ) {
            var page = anonymous()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            path = page.path("next");
        }
        return ids;
    }

    /** The ids of those whose name contains the text. */
    static List<String> listed(String name) {
        return anonymous()
                .queryParam("name", name)
                .get("/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** A word that has nothing in common with those of other tests. */
    static String mark() {
        return IntStream.range(0, 12)
                .mapToObj(i ->
                        Character.toString('a' + ThreadLocalRandom.current().nextInt(26)))
                .collect(Collectors.joining());
    }
}
