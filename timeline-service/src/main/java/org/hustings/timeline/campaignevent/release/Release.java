package org.hustings.timeline.campaignevent.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.hustings.commons.revision.Because;
import org.hustings.commons.security.OnBehalf;
import org.hustings.timeline.campaignevent.application.Entries;
import org.jboss.logging.Logger;

/** Publishes what is due, each entry in a transaction of its own and in the name of whoever wanted it then. */
@ApplicationScoped
class Release {

    private static final Logger LOG = Logger.getLogger(Release.class);

    /** Why, as the history tells it. */
    private static final String REASON = "publishAt";

    private final DueEntries due;
    private final Entries entries;

    Release(DueEntries due, Entries entries) {
        this.due = due;
        this.entries = entries;
    }

    /**
     * Publishes all that is due, and then what waited for that: replies.
     *
     * @return whether nothing failed
     */
    boolean ofAllThatIsDue() throws SQLException {
        var failed = 0;
        var released = 1;
        while (released > 0 && failed == 0) {
            released = 0;
            for (var next : due.next()) {
                switch (attempt(next)) {
                    case RELEASED -> released++;
                    case NOT_OURS -> {}
                    case FAILED -> failed++;
                }
            }
        }
        return failed == 0;
    }

    /** One that fails must not keep the others from the public. */
    private Outcome attempt(DueEntry next) {
        try {
            return OnBehalf.of(next.scheduledBy(), () -> Because.of(REASON, () -> release(next)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Campaign event %s was due and is not published; it is tried again", next.id());
            return Outcome.FAILED;
        }
    }

    private Outcome release(DueEntry next) {
        return entries.release(next.id(), next.scheduledBy()) ? Outcome.RELEASED : Outcome.NOT_OURS;
    }

    private enum Outcome {
        RELEASED,
        NOT_OURS,
        FAILED
    }
}
