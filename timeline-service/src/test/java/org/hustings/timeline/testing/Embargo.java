package org.hustings.timeline.testing;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/** Entries that appear at their time. */
public final class Embargo {

    /** A time that no test lives to see. */
    public static final String FAR = "2099-01-01T12:00:00Z";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Embargo() {}

    /** A statement under embargo. */
    public static String scheduled(String headline, String publishAt) {
        return Api.statement(headline, "2017-04-01")
                .replaceFirst("\\{", "{\"publishAt\": \"%s\", ".formatted(publishAt));
    }

    /** A time that comes while a test waits. */
    public static String soon() {
        return Instant.now().plusMillis(1500).toString();
    }

    /** Waits until everybody can read the entry. */
    public static void awaitPublic(String id) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        Api.anonymous().get("/v1/campaign-events/" + id).then().statusCode(200));
    }
}
