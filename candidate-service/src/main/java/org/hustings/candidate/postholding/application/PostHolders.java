package org.hustings.candidate.postholding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import org.hustings.candidate.postholding.persistence.PostLocks;

/** Keeps who holds a post as it is, for those who keep what follows from it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PostHolders {

    private final PostLocks locks;

    PostHolders(PostLocks locks) {
        this.locks = locks;
    }

    /** Until the caller's transaction ends, nobody changes who holds the post. */
    public void hold(UUID post) {
        locks.share(post);
    }

    /** Until the caller's transaction ends, nobody else looks at who holds these posts in order to keep what follows. */
    public void lock(Collection<UUID> posts) {
        locks.lock(posts);
    }
}
