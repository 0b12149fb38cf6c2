package org.hustings.timeline.campaignevent.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
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
     * Publishes all that is due, and then what waited for that: replies. After a failure these wait for the next time.
     *
     * @return whether nothing failed
     */
    boolean ofAllThatIsDue() throws SQLException {
        var looked = look();
        while (looked.contains(Outcome.RELEASED) && !looked.contains(Outcome.FAILED)) {
            looked = look();
        }
        return !looked.contains(Outcome.FAILED);
    }

    /** From one end of what is due to the other, whatever becomes of each. */
    private Set<Outcome> look() throws SQLException {
        var outcomes = EnumSet.noneOf(Outcome.class);
        var page = due.after(DueEntry.NONE);
        while (!page.isEmpty()) {
            page.forEach(next -> outcomes.add(attempt(next)));
            page = due.after(page.getLast());
        }
        return outcomes;
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
