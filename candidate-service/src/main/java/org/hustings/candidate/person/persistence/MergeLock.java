package org.hustings.candidate.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/**
 * Keeps merges of people, and their undoing, apart from each other and from whatever relies on who stands for whom. Held
 * to the end of the transaction.
 *
 * <p>One lock for all people, and not their rows: who waits for the row of a root may find, once it has it, that the root
 * is another one, and would have to wait for that one's row while it holds the first. Merges are rare and short.
 */
@ApplicationScoped
public class MergeLock {

    private static final String TAKE = """
            select 1 from pg_advisory_xact_lock%s(hashtextextended('org.hustings.candidate.person-merge', 0))
            """;

    private final StatelessSession session;

    MergeLock(StatelessSession session) {
        this.session = session;
    }

    /** For a merge: waits for all who rely on the others, and keeps them out. */
    public void takeAlone() {
        take("");
    }

    /** For whoever relies on them: waits for a merge that is made, and keeps merges out. */
    public void share() {
        take("_shared");
    }

    private void take(String mode) {
        session.createNativeQuery(TAKE.formatted(mode), Integer.class).getSingleResult();
    }
}
