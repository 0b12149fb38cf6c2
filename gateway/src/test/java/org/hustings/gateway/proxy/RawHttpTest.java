package org.hustings.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.GatewayTest;
import org.hustings.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RawHttpTest implements GatewayTest {
    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

    private final String token = "Authorization: Bearer " + TestTokens.editor() + "\r\n";

    @Test
    void headers_between_neighbours_do_not_reach_the_service() throws IOException {
        var message = String.join(
                "\r\n",
                "GET /v1/elections/x HTTP/1.1",
                "Host: localhost",
                "Connection: keep-alive, X-Mine, Content-Type",
                "X-Mine: secret",
                "Content-Type: text/x",
                "Keep-Alive: timeout=9",
                "TE: trailers",
                "Trailer: X-T",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABk",
                "Proxy-Authorization: Basic x",
                "Proxy-Connection: x",
                "X-Travels: yes",
                "",
                "");

        try (var client = RawClient.connect()) {
            var answer = client.send(message).readAnswer();

            assertThat(answer).startsWith("HTTP/1.1 200 OK").contains("X-Travels: yes", "Content-Type: text/x");
            assertThat(answer)
                    .doesNotContain("X-Mine", "Keep-Alive", "TE: ", "Trailer", "Upgrade", "HTTP2-Settings", "Proxy-");
        }
    }

    @Test
    void headers_between_neighbours_do_not_reach_the_client() throws IOException {
        var answer = RawClient.exchange("GET /v1/elections/x?do=hop HTTP/1.1\r\n" + END);

        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK")
                .contains("X-Travels: yes")
                .endsWith("\r\n\r\nok");
        assertThat(answer)
                .doesNotContain("X-Between", "secret", "Keep-Alive", "Proxy-Authenticate", "Upgrade", "of-the-service");
    }

    @Test
    void a_request_with_length_and_chunks_hides_no_second_request() throws IOException {
        var answer = RawClient.exchange(
                "POST /v1/elections/x HTTP/1.1\r\n" + token + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n"
                        + END + "0\r\n\r\nGET /v1/elections/hidden HTTP/1.1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("body: 0").contains("transfer-encoding: chunked");
        assertThat(answer).doesNotContain("hidden", "ontent-Length: 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: 5, 6\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding: xchunked\r\n"
            })
    void framing_that_can_be_read_in_two_ways_is_refused(String framing) throws IOException {
        var answer = RawClient.exchange("POST /v1/elections/x HTTP/1.1\r\n" + token + framing + END + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 Bad Request").contains("application/problem+json");
    }

    @Test
    void two_requests_on_one_connection_get_two_answers_in_order() throws IOException {
        try (var client = RawClient.connect()) {
            client.send(
                    "GET /v1/elections/one HTTP/1.1\r\nHost: h\r\n\r\nGET /v1/people/two HTTP/1.1\r\nHost: h\r\n\r\n");

            assertThat(client.readAnswer()).contains("election\nGET /v1/elections/one");
            assertThat(client.readAnswer()).contains("candidate\nGET /v1/people/two");
        }
    }

    @Test
    void a_whole_url_as_target_is_routed_by_its_path() throws IOException {
        var answer = RawClient.exchange("GET http://elsewhere.example/v1/elections/x?a=b HTTP/1.1\r\n" + END);

        assertThat(answer).startsWith("HTTP/1.1 200 OK").contains("election\nGET /v1/elections/x?a=b HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/elections/../../q/metrics",
                "/v1/elections/%2e%2e/x",
                "/v1/elections/a%2Fb",
                "/v1/elections//x",
                "/v1/elections/./x",
                "/v1/elections/a\\b",
                "/v1/elections/%zz",
                "/v1/elections/%00"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) throws IOException {
        var answer = RawClient.exchange("GET " + path + " HTTP/1.1\r\n" + END);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 Bad Request")
                .contains("content-type: application/problem+json", "https://hustings.org/problems/");
    }

    @Test
    void expect_continue_is_answered_by_the_gateway_alone() throws IOException {
        try (var client = RawClient.connect()) {
            client.send("POST /v1/elections/x HTTP/1.1\r\nHost: h\r\n" + token
                    + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
            assertThat(client.readHead()).startsWith("HTTP/1.1 100 Continue");
            client.send("four");

            assertThat(client.readAnswer())
                    .startsWith("HTTP/1.1 200 OK")
                    .endsWith("body: 4")
                    .doesNotContain("Expect");
        }
    }

    @Test
    void any_other_expectation_fails() throws IOException {
        var answer = RawClient.exchange("GET /v1/elections/x HTTP/1.1\r\nExpect: miracle\r\n" + END);

        assertThat(answer).startsWith("HTTP/1.1 417 ").contains("problems/expectation-failed");
    }

    @Test
    void a_client_of_http_1_0_gets_a_body_it_can_read() throws IOException {
        var answer = RawClient.exchange("GET /v1/elections/x HTTP/1.0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.0 200 OK").endsWith("body: 0").doesNotContain("ransfer-");
    }
}
