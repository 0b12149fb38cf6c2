package org.hustings.local.suite;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.StartProblem;

/** Services starting side by side: the first that fails fails the start, without waiting for the rest. */
final class ServiceStarts {
    private final ExecutorCompletionService<SupervisedService> starts =
            new ExecutorCompletionService<>(Executors.newVirtualThreadPerTaskExecutor());
    private final Console console;
    private int open;

    ServiceStarts(Console console) {
        this.console = console;
    }

    void add(SupervisedService service) {
        starts.submit(() -> {
            service.start();
            return service;
        });
        open++;
    }

    void await() {
        try {
            for (; open > 0; open--) {
                console.step(starts.take().get() + " is ready");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartProblem("the start was interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StartProblem problem) {
                throw problem;
            }
            throw new StartProblem("a service could not be started: " + failed.getCause(), failed);
        }
    }
}
