package org.hustings.election.post.messaging;

import java.time.Instant;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.post.domain.Post;

/** What the topic says about posts. */
public final class PostEvents {

    private static final String AGGREGATE = "post";

    private PostEvents() {}

    public static Change created(Post post) {
        return event("created", post, post.version(), post.createdAt());
    }

    public static Change changed(Post post) {
        return event("changed", post, post.version(), post.updatedAt());
    }

    public static Change published(Post post) {
        return event("published", post, post.version(), post.updatedAt());
    }

    /** The version after the last, so that the deletion is newer than all that was known before. */
    public static Change deleted(Post post, Instant at) {
        return event("deleted", post, post.version() + 1, at);
    }

    private static Change event(String happened, Post post, long version, Instant at) {
        var aggregate = new Aggregate(AGGREGATE, post.id().toString(), version);
        var type = "org.hustings.%s.%s.v1".formatted(AGGREGATE, happened);
        return new Change(type, aggregate, null, at, PostRecord.of(post), null, null);
    }
}
