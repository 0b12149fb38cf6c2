package org.hustings.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.DemoChoice;
import org.hustings.local.cli.Role;
import org.hustings.local.demo.DemoStory.Chapter;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private final RecordingGateway gateway = new RecordingGateway();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    DemoLoaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void startGateway() throws IOException {
        gateway.start();
    }

    @AfterEach
    void stopGateway() {
        gateway.stop();
    }

    @Test
    void steps_are_sent_in_order_with_the_ids_of_earlier_answers() throws IOException {
        loader().load();

        assertThat(gateway.requests())
                .extracting(RecordingGateway.Request::line)
                .containsExactly("POST /v1/organisations", "POST /v1/organisations/id-1/posts");
        assertThat(gateway.requests().get(1).body())
                .isEqualTo("{\"organisationId\":\"id-1\",\"sources\":[{\"title\":\"A paper\"}]}");
    }

    @Test
    void every_creation_is_sent_with_a_token_and_an_idempotency_key() throws IOException {
        loader().load();

        assertThat(gateway.requests())
                .extracting(request -> request.header("Idempotency-Key"))
                .containsExactly("demo-test-org", "demo-test-post");
        assertThat(gateway.requests())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).startsWith("Bearer ey"));
    }

    @Test
    void a_second_loading_sends_nothing() throws IOException {
        loader().load();
        loader().load();

        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void a_refused_step_ends_the_loading_and_is_named_with_the_answer() throws IOException {
        gateway.refuseFrom(2);

        assertThatThrownBy(() -> loader().load())
                .isInstanceOf(DemoFailure.class)
                .hasMessage("step post (POST /v1/organisations/id-1/posts) was answered 422: {\"title\":\"refused\"}");
    }

    @Test
    void a_loading_that_was_cut_short_goes_on_where_it_was() throws IOException {
        gateway.refuseFrom(2);
        assertThatThrownBy(() -> loader().load()).isInstanceOf(DemoFailure.class);
        gateway.refuseFrom(Integer.MAX_VALUE);

        loader().load();

        assertThat(gateway.requests())
                .extracting(RecordingGateway.Request::line)
                .containsExactly(
                        "POST /v1/organisations",
                        "POST /v1/organisations/id-1/posts",
                        "POST /v1/organisations/id-1/posts");
    }

    @Test
    void a_journal_line_that_was_cut_short_counts_as_not_done() throws IOException {
        Files.writeString(folder.resolve("journal"), "org\tid-");

        loader().load();

        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void progress_names_the_chapter() throws IOException {
        loader().load();

        assertThat(screen.toString(UTF_8)).contains("demo: the union");
    }

    @Test
    void the_story_is_wanted_in_a_fresh_folder_and_until_it_is_loaded_there() {
        assertThat(DemoLoader.isWanted(DemoChoice.ON_FIRST_START, true, folder)).isTrue();
        assertThat(DemoLoader.isWanted(DemoChoice.ON_FIRST_START, false, folder))
                .isTrue();
    }

    @Test
    void the_story_is_not_wanted_where_data_is_kept_that_was_started_without_it() {
        assertThat(DemoLoader.isWanted(DemoChoice.NEVER, true, folder)).isFalse();
        assertThat(DemoLoader.isWanted(DemoChoice.ON_FIRST_START, false, folder))
                .isFalse();
    }

    private DemoLoader loader() throws IOException {
        var story = new DemoStory(
                "test",
                "an-election",
                2,
                Map.of("S", json("{\"title\":\"A paper\"}")),
                List.of(new Chapter(
                        "the union",
                        List.of(
                                step("org", "/v1/organisations", "{\"name\":\"Union\"}"),
                                step(
                                        "post",
                                        "/v1/organisations/{org}/posts",
                                        "{\"organisationId\":\"@id:org\",\"sources\":[\"@source:S\"]}")))));
        var tokens = new Tokens(SigningKey.readOrMake(folder.resolve("key.pem")));
        return new DemoLoader(story, gateway.address(), tokens, folder, new Console(printer(), printer()));
    }

    private static DemoStep step(String key, String path, String body) throws IOException {
        return new DemoStep(key, DemoStep.Method.POST, path, Role.EDITOR, null, json(body));
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    private PrintStream printer() {
        return new PrintStream(screen, true, UTF_8);
    }
}
