package org.hustings.commons.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** The limit of the test application is 64 MiB for uploads and, as ever, 1 MiB for all other bodies. */
@QuarkusTest
class UploadLimitTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int LIMIT = 64;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    DataSource dataSource;

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/imports".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + TestTokens.editor())
                .header("Content-Type", "text/csv")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher chunked(int megabytes) {
        var part = new byte[MEGABYTE];
        Arrays.fill(part, (byte) 'x');
        return BodyPublishers.ofByteArrays(Collections.nCopies(megabytes, part));
    }

    @Test
    void sixty_megabytes_are_taken_in_as_they_come() throws Exception {
        var answer = post(chunked(60));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"bytes\":" + 60 * MEGABYTE);
        awaitNothingKept();
    }

    @Test
    void a_body_that_grows_beyond_the_limit_is_refused_and_forgotten() throws Exception {
        var answer = post(chunked(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/body-too-large");
        awaitNothingKept();
    }

    @Test
    void a_body_that_says_it_is_beyond_the_limit_is_not_read() throws Exception {
        var answer = post(BodyPublishers.fromPublisher(chunked(LIMIT + 1), (LIMIT + 1L) * MEGABYTE));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private void awaitNothingKept() {
        Awaitility.await().untilAsserted(() -> assertThat(chunks()).isZero());
    }

    private long chunks() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from bulk_import_chunk")) {
            row.next();
            return row.getLong(1);
        }
    }
}
