package org.hustings.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.GatewayTest;
import org.hustings.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StreamingTest implements GatewayTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGE = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    @Test
    void a_large_answer_streams() throws IOException, InterruptedException {
        var answer = client.send(to("/v1/elections?do=large").build(), BodyHandlers.ofInputStream());

        assertThat(length(answer.body())).isEqualTo((long) LARGE * MEGABYTE);
    }

    private static long length(InputStream body) throws IOException {
        try (body) {
            return body.skip(Long.MAX_VALUE);
        }
    }

    @Test
    void a_large_body_streams() throws IOException, InterruptedException {
        var body = BodyPublishers.ofByteArrays(Collections.nCopies(LARGE, new byte[MEGABYTE]));
        var request = to("/v1/elections")
                .header("Authorization", "Bearer " + TestTokens.editor())
                .POST(body)
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains("transfer-encoding: chunked")
                .endsWith("body: " + (long) LARGE * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_may_be_larger_than_other_bodies(boolean announced) throws IOException, InterruptedException {
        var length = (LARGE + 2L) * MEGABYTE;
        var chunks = BodyPublishers.ofByteArrays(Collections.nCopies(LARGE + 2, new byte[MEGABYTE]));
        var request = to("/v1/imports")
                .header("Authorization", "Bearer " + TestTokens.editor())
                .POST(announced ? BodyPublishers.fromPublisher(chunks, length) : chunks)
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).endsWith("body: " + length);
    }

    @Test
    void an_event_arrives_before_the_stream_ends() throws IOException {
        try (var events = RawClient.connect()) {
            events.send("GET /v1/elections?do=stream HTTP/1.1\r\nHost: h\r\n\r\n");

            assertThat(events.readHead()).startsWith("HTTP/1.1 200 OK").contains("text/event-stream");
            assertThat(events.readSome(18)).isEqualTo("d\r\ndata: first\n\n\r\n");
        }
    }
}
