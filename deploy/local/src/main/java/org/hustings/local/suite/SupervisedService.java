package org.hustings.local.suite;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.StartProblem;
import org.jspecify.annotations.Nullable;

/**
 * A service that is kept running: once it has been ready, a run that ends by itself is followed by
 * another, and the screen says so.
 */
final class SupervisedService {
    private final Service service;
    private final String url;
    private final Supplier<ChildProcess> starter;
    private final Readiness readiness;
    private final Console console;
    private final BackOff backOff = new BackOff();

    private @Nullable ChildProcess current;
    private boolean stopping;

    SupervisedService(
            Service service, String url, Supplier<ChildProcess> starter, Readiness readiness, Console console) {
        this.service = service;
        this.url = url;
        this.starter = starter;
        this.readiness = readiness;
        this.console = console;
    }

    /** Starts the first run and returns when it is ready; a first run that ends is a failed start. */
    void start() throws InterruptedException {
        var first = begin();
        if (first == null) {
            throw new StartProblem(service.title() + " is not started, since the suite is stopping");
        }
        if (!readiness.await(url, first::isAlive)) {
            throw new StartProblem(failure(first));
        }
        Thread.ofVirtual().name("watch-" + service.title()).start(() -> keepRunning(first));
    }

    private String failure(ChildProcess child) {
        var what = child.isAlive()
                ? "did not become ready in time"
                : "ended with status %d during its start".formatted(child.exitValue());
        return "%s %s; the reason is at the end of %s".formatted(service.title(), what, child.log());
    }

    /** No new run begins once the suite is stopping, or it would outlive the launcher. */
    private synchronized @Nullable ChildProcess begin() {
        current = stopping ? null : starter.get();
        return current;
    }

    private void keepRunning(ChildProcess first) {
        try {
            for (var run = first; run != null; run = next(run)) {
                run.awaitEnd();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable ChildProcess next(ChildProcess ended) throws InterruptedException {
        var wait = backOff.after(ended.age());
        if (isStopping()) {
            return null;
        }
        console.step("%s ended with status %d: it is started again in %d ms"
                .formatted(service.title(), ended.exitValue(), wait.toMillis()));
        TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        var next = begin();
        if (next != null && readiness.await(url, next::isAlive)) {
            console.step(service.title() + " is ready again");
        }
        return next;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Ends the run, if any, and starts no other. */
    void stop(Duration patience) {
        var last = endOfSupervision();
        if (last != null) {
            last.end(patience);
        }
    }

    private synchronized @Nullable ChildProcess endOfSupervision() {
        stopping = true;
        return current;
    }

    @Override
    public String toString() {
        return service.title() + " on " + url;
    }
}
