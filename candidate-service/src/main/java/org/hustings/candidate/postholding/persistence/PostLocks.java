package org.hustings.candidate.postholding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Locks on posts, of which there need not be a row here: a post's holders and the incumbents that follow from them
 * change together.
 */
@ApplicationScoped
public class PostLocks {

    private static final String SHARE = "select cast(pg_advisory_xact_lock_shared(hashtextextended(:key, 0)) as text)";
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)";

    private final StatelessSession session;

    PostLocks(StatelessSession session) {
        this.session = session;
    }

    /** Until the transaction ends, nobody changes who holds the post. */
    public void share(UUID post) {
        take(SHARE, post);
    }

    /** Until the transaction ends, nobody else looks at who holds these posts in order to keep what follows. */
    public void lock(Collection<UUID> posts) {
        // In one order, so that of two who lock several neither waits for the other.
        posts.stream().sorted().distinct().forEach(post -> take(LOCK, post));
    }

    private void take(String lock, UUID post) {
        session.createNativeQuery(lock, String.class)
                .setParameter("key", "post-holders:" + post)
                .getSingleResult();
    }
}
