package org.hustings.timeline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A client that follows the feed from where it stands now. */
final class Follower {

    private static final int LIMIT = 200;

    private final Supplier<RequestSpecification> request;
    private String next;

    private Follower(Supplier<RequestSpecification> request, String next) {
        this.request = request;
        this.next = next;
    }

    /** Begins behind all that is there. */
    static Follower fromNow(Supplier<RequestSpecification> request) {
        var follower = new Follower(request, "/v1/changes?limit=" + LIMIT);
        follower.news();
        return follower;
    }

    /** Begins at the first change of an election. */
    static Follower of(String election, Supplier<RequestSpecification> request) {
        return new Follower(request, "/v1/changes?electionId=" + election);
    }

    /** What is new, page by page until there is no more for now. */
    List<Map<String, Object>> news() {
        var news = new ArrayList<Map<String, Object>>();
        boolean upToDate;
        do {
            var answer = request.get().urlEncodingEnabled(false).get(next);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            news.addAll(answer.jsonPath().getList("items"));
            upToDate = answer.jsonPath().getBoolean("upToDate");
            next = answer.path("next");
        } while (!upToDate);
        return news;
    }

    String next() {
        return next;
    }
}
