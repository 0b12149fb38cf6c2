package org.hustings.commons.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.commons.problem.Rejection;
import org.hustings.commons.problem.Rejections;
import org.hustings.commons.security.OnBehalf;
import org.jboss.logging.Logger;

/** One import on its way through its records, from behind the last that is done to the end. */
final class ImportRun {

    /** Whether to go on, asked before each record. */
    @FunctionalInterface
    interface Permission {
        boolean granted() throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final ClaimedImport claimed;
    private final Permission permission;
    private final ImportProgress progress;
    private final Rejections rejections;
    private final ImportMetrics metrics;
    private long recordsRead;

    ImportRun(
            ClaimedImport claimed,
            Permission permission,
            ImportProgress progress,
            Rejections rejections,
            ImportMetrics metrics) {
        this.claimed = claimed;
        this.permission = permission;
        this.progress = progress;
        this.rejections = rejections;
        this.metrics = metrics;
        this.recordsRead = claimed.recordsRead();
    }

    /** Goes on until the end, or until it may not. A file that nobody can read is given up. */
    void through(BulkFormat format, Content content) throws IOException, SQLException {
        try {
            readAndCarryOut(format, content);
        } catch (UnreadableUpload unreadable) {
            finish(ImportStatus.FAILED, unreadable.problems());
        } catch (ClaimLost lost) {
            throw lost;
        } catch (IOException | RuntimeException failure) {
            var rejection = rejections.of(failure);
            if (rejection.passing() || isRevoked()) {
                throw failure;
            }
            finish(ImportStatus.FAILED, List.of(new BulkProblem(1, "", rejection.code(), rejection.detail())));
        }
    }

    private void readAndCarryOut(BulkFormat format, Content content) throws IOException, SQLException {
        try (var items = format.open(content)) {
            for (var done = 0L; done < recordsRead; done++) {
                items.next();
            }
            var next = items.next();
            while (next.isPresent() && permission.granted()) {
                carryOut(next.get());
                next = items.next();
            }
            if (next.isEmpty()) {
                finish(ImportStatus.COMPLETED, List.of());
            }
        }
    }

    private void carryOut(BulkItem item) {
        var problems = item.problems().isEmpty() ? attempt(item) : Optional.of(item.problems());
        problems.ifPresent(found -> {
            inTransaction(() -> {
                progress.failed(claimed.id(), item.subject(), found);
                return found;
            });
            metrics.failed();
        });
        recordsRead++;
    }

    /** The change and the progress are committed together, or neither is; then the answer says why. */
    private Optional<List<BulkProblem>> attempt(BulkItem item) {
        try {
            prepare(item);
            metrics.done(inTransaction(() -> {
                var outcome =
                        OnBehalf.of(claimed.submittedBy(), () -> item.change().apply(claimed.id()));
                progress.done(claimed.id(), outcome);
                return outcome;
            }));
            return Optional.empty();
        } catch (ClaimLost lost) {
            throw lost;
        } catch (RuntimeException refused) {
            var rejection = rejections.of(refused);
            if (isRevoked() || (rejection.passing() && worthAnotherTry(refused))) {
                throw refused;
            }
            return Optional.of(rejection.passing() ? List.of(tryAgain(item, refused)) : problems(item, rejection));
        }
    }

    /** Whether to stop, since then a failure, such as at a factory that is closed, says nothing about the record. */
    private boolean isRevoked() {
        try {
            return !permission.granted();
        } catch (SQLException e) {
            LOG.debugf(e, "Whether import %s may go on cannot be asked any more", claimed.id());
            return true;
        }
    }

    /** Like a request of its own, whose connection is given back before the transaction takes one. */
    private void prepare(BulkItem item) {
        OnBehalf.of(claimed.submittedBy(), () -> {
            item.preparation().run();
            return item;
        });
    }

    /**
     * Whether to come back to the same record. While something is away nothing accepted may be lost, however long that
     * takes; a record that fails alone must not hold up all that come after it.
     */
    private boolean worthAnotherTry(RuntimeException refused) {
        return Outage.is(refused) || inTransaction(() -> progress.mayTryAgain(claimed.id()));
    }

    private BulkProblem tryAgain(BulkItem item, RuntimeException refused) {
        LOG.warnf(refused, "The record in line %d of import %s is given up", item.line(), claimed.id());
        return new BulkProblem(item.line(), "", "try-again", "could not be recorded for now; import it again");
    }

    private static List<BulkProblem> problems(BulkItem item, Rejection rejection) {
        if (rejection.violations().isEmpty()) {
            return List.of(new BulkProblem(item.line(), "", rejection.code(), rejection.detail()));
        }
        return rejection.violations().stream()
                .map(violation -> new BulkProblem(
                        item.lineOf(violation.pointer()), violation.pointer(), violation.code(), violation.message()))
                .toList();
    }

    private void finish(ImportStatus status, List<BulkProblem> problems) {
        inTransaction(() -> {
            progress.finish(claimed.id(), status, problems);
            return status;
        });
    }

    private <T> T inTransaction(Callable<T> step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            progress.fence(claimed.id(), recordsRead);
            return step.call();
        });
    }
}
