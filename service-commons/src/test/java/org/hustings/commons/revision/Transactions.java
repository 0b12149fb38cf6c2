package org.hustings.commons.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Transactions on threads of their own, that end when the test says so. */
final class Transactions {

    private Transactions() {}

    /** A transaction that has appended a change and stays open. */
    record Open(CountDownLatch mayEnd, Future<?> ended) {

        void end() throws Exception {
            mayEnd.countDown();
            ended.get(10, TimeUnit.SECONDS);
        }
    }

    static Open openWith(RevisionLog log, Change change, boolean rollback) throws Exception {
        var appended = new CompletableFuture<Void>();
        var mayEnd = new CountDownLatch(1);
        var ended = CompletableFuture.runAsync(
                () -> run(() -> {
                    log.append(change);
                    appended.complete(null);
                    await(mayEnd);
                    if (rollback) {
                        throw new RolledBack();
                    }
                }),
                Thread.ofVirtual()::start);
        appended.get(10, TimeUnit.SECONDS);
        return new Open(mayEnd, ended);
    }

    private static void run(Runnable changes) {
        try {
            QuarkusTransaction.requiringNew().run(changes);
        } catch (RolledBack asked) {
            assertThat(asked).as("the transaction was to end like this").isNotNull();
        }
    }

    static void commit(RevisionLog log, Change change) {
        QuarkusTransaction.requiringNew().run(() -> log.append(change));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("The test never ended the transaction");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class RolledBack extends RuntimeException {}
}
