package org.hustings.election.post.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.post.domain.Post;
import org.jspecify.annotations.Nullable;

/** What the topic says about posts; each event is told when an election last filled the post. */
public final class PostEvents {

    private static final String AGGREGATE = "post";

    private PostEvents() {}

    public static Change created(Post post, @Nullable LocalDate elected) {
        return event("created", post, post.version(), post.createdAt(), elected);
    }

    public static Change changed(Post post, @Nullable LocalDate elected) {
        return event("changed", post, post.version(), post.updatedAt(), elected);
    }

    public static Change published(Post post, @Nullable LocalDate elected) {
        return event("published", post, post.version(), post.updatedAt(), elected);
    }

    /** The version after the last, so that the deletion is newer than all that was known before. */
    public static Change deleted(Post post, Instant at, @Nullable LocalDate elected) {
        return event("deleted", post, post.version() + 1, at, elected);
    }

    private static Change event(String happened, Post post, long version, Instant at, @Nullable LocalDate elected) {
        var aggregate = new Aggregate(AGGREGATE, post.id().toString(), version);
        var type = "org.hustings.%s.%s.v1".formatted(AGGREGATE, happened);
        return new Change(type, aggregate, null, at, PostRecord.of(post, elected), null, null);
    }
}
