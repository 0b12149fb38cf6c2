package org.hustings.local.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.DemoChoice;
import org.hustings.local.cli.Role;
import org.hustings.local.keys.Tokens;

/**
 * Loads a story through the gateway and goes on where an earlier loading was cut short.
 *
 * <p>Steps are sent one after another: each may refer to the ones before it, and the order in which an
 * election happened is part of what the demonstration shows.
 */
public final class DemoLoader {
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String SUBJECT = "demo-loader";

    private final DemoStory story;
    private final Api api;
    private final Tokens tokens;
    private final DemoJournal journal;
    private final Console console;
    private final Map<Role, String> tokenByRole = new EnumMap<>(Role.class);

    /**
     * Whether the story shall be loaded. If so its journal is begun at once, so that a first start that is
     * cut short before the loading is made good by the next.
     */
    public static boolean isWanted(DemoChoice choice, boolean freshData, Path folder) {
        var wanted =
                switch (choice) {
                    case NEVER -> false;
                    case ALWAYS -> true;
                    case ON_FIRST_START -> freshData || DemoJournal.isIn(folder);
                };
        if (wanted) {
            DemoJournal.begin(folder);
        }
        return wanted;
    }

    /** A loader that keeps its journal in the folder. */
    public DemoLoader(DemoStory story, String gateway, Tokens tokens, Path folder, Console console) {
        this.story = story;
        this.api = new Api(HttpClient.newHttpClient(), gateway);
        this.tokens = tokens;
        this.journal = DemoJournal.open(folder);
        this.console = console;
    }

    /** Sends every step that is not done and waits for what follows from them; a refusal ends the loading. */
    public void load() {
        if (sendOpenSteps() > 0) {
            awaitTimeline();
        }
    }

    private int sendOpenSteps() {
        var sent = 0;
        for (var chapter : story.chapters()) {
            var open = chapter.steps().stream()
                    .filter(step -> !journal.isDone(step.key()))
                    .toList();
            open.forEach(this::send);
            if (!open.isEmpty()) {
                console.step("demo: " + chapter.title());
            }
            sent += open.size();
        }
        return sent;
    }

    /** The timeline learns of phases, candidacies and the result from Kafka, moments after they were accepted. */
    private void awaitTimeline() {
        var path = "/v1/elections/%s/timeline?limit=200".formatted(story.election());
        var end = System.nanoTime() + PATIENCE.toNanos();
        var entries = api.get(path).body().path("items").size();
        while (entries < story.timelineEntries() && System.nanoTime() < end) {
            Api.pause(POLL);
            entries = api.get(path).body().path("items").size();
        }
        if (entries < story.timelineEntries()) {
            throw new DemoFailure("the timeline has %d of its %d entries after %d s"
                    .formatted(entries, story.timelineEntries(), PATIENCE.toSeconds()));
        }
        console.step("demo: the timeline has all its %d entries".formatted(entries));
    }

    private void send(DemoStep step) {
        var references = new References(story.sources(), journal::id);
        var path = references.path(step.path());
        var request = api.request(path)
                .header("Authorization", "Bearer " + token(step.role()))
                .header("Content-Type", step.method().contentType())
                .method(step.method().name(), Api.json(references.body(step.body())));
        if (step.ifMatchOf() == null) {
            request.header("Idempotency-Key", "demo-" + story.name() + "-" + step.key());
        } else {
            request.header(
                    "If-Match", api.get(references.path(step.ifMatchOf())).eTag());
        }
        var answer = api.send(request);
        if (!answer.isSuccess()) {
            throw new DemoFailure("step %s (%s %s) was answered %d: %s"
                    .formatted(step.key(), step.method(), path, answer.status(), answer.body()));
        }
        journal.done(step.key(), answer.body().path("id").asText(""));
    }

    private String token(Role role) {
        return tokenByRole.computeIfAbsent(role, wanted -> tokens.token(SUBJECT, wanted, TOKEN_LIFETIME));
    }
}
