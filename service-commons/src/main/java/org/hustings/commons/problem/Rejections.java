package org.hustings.commons.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Says of an exception what a problem document would say of it. */
@ApplicationScoped
public class Rejections {
    private static final Logger LOG = Logger.getLogger(Rejections.class);

    private final Failures failures;

    Rejections(Failures failures) {
        this.failures = failures;
    }

    /** The meaning of an exception; one that nobody foresaw is logged, since it is a fault of the service. */
    public Rejection of(Throwable thrown) {
        Failure failure = failures.of(thrown);
        if (failure.status() == StandardFailure.INTERNAL.status()) {
            LOG.error("What was to be done in the background failed", thrown);
        }
        boolean passing = failure.status() == StandardFailure.UNAVAILABLE.status()
                || failure.status() == StandardFailure.STALE.status();
        return new Rejection(failure.code(), failure.detail(), failure.violations(), passing);
    }
}
