package org.hustings.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hustings.embedded.testing.TestTokens;
import org.hustings.gateway.testing.FakeService;
import org.hustings.gateway.testing.GatewayTest;
import org.hustings.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultTest implements GatewayTest {
    private static final String TYPE = "https://hustings.org/problems/";

    @Test
    void a_service_that_is_down_takes_only_its_own_paths_with_it() {
        when().get("/v1/campaign-events/x")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo(TYPE + "unavailable"))
                .body("detail", equalTo("The timeline service is not reachable now."));
        when().get("/v1/elections/x/timeline").then().statusCode(503);
        when().get("/v1/elections/x").then().statusCode(200);
        when().get("/v1/people").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void a_service_that_comes_back_is_used_at_once() throws IOException {
        var timeline = ConfigProvider.getConfig().getValue("hustings.gateway.services.timeline.url", URI.class);
        try (var service = FakeService.start("timeline", timeline.getPort())) {
            assertThat(service.port()).isEqualTo(timeline.getPort());
            when().get("/v1/campaign-events/x").then().statusCode(200).body(startsWith("timeline\n"));
        }
        await().untilAsserted(() -> when().get("/v1/campaign-events/x").then().statusCode(503));
    }

    @Test
    void a_service_that_is_silent_is_given_up() {
        when().get("/v1/elections/x?do=silent")
                .then()
                .statusCode(504)
                .body("type", equalTo(TYPE + "timeout"))
                .body("detail", equalTo("The election service did not answer in time."));
    }

    @Test
    void a_writer_is_told_that_a_silent_service_may_have_acted() {
        given().header("Authorization", "Bearer " + TestTokens.editor())
                .body("{}")
                .post("/v1/elections?do=silent")
                .then()
                .statusCode(504)
                .body("detail", containsString("repeat a POST only with its Idempotency-Key"));
    }

    @Test
    void a_client_that_stops_sending_is_given_up() throws IOException {
        try (var client = RawClient.connect()) {
            client.send("POST /v1/elections HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\nAuthorization: Bearer "
                    + TestTokens.editor() + "\r\n\r\nhalf");

            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 408 Request Timeout")
                    .contains(TYPE + "request-timeout");
        }
    }

    @Test
    void a_read_is_sent_again_after_a_connection_that_broke() {
        when().get("/v1/elections/x?do=reset-once").then().statusCode(200).body(startsWith("election\n"));
    }

    @Test
    void a_read_is_sent_again_only_once() {
        when().get("/v1/elections/x?do=reset")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("detail", equalTo("The election service broke off before it answered."));
    }

    @Test
    void a_write_is_never_sent_again() {
        var before = count();

        given().header("Authorization", "Bearer " + TestTokens.editor())
                .post("/v1/people?do=reset")
                .then()
                .statusCode(503)
                .body("detail", containsString("It may have carried out the request"));

        assertThat(count() - before).isEqualTo(2);
    }

    private static int count() {
        return Integer.parseInt(when().get("/v1/people?do=count").asString());
    }

    @Test
    void an_answer_that_breaks_off_breaks_off_for_the_client_too() throws IOException {
        assertThat(RawClient.exchange("GET /v1/elections/x?do=tear HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 200 OK")
                .endsWith("ten bytes.");
        assertThat(RawClient.exchange("GET /v1/elections/x?do=tear-chunked HTTP/1.1\r\nHost: h\r\n\r\n"))
                .startsWith("HTTP/1.1 200 OK")
                .endsWith("ten bytes.\r\n");
    }

    @Test
    void an_answer_that_comes_before_the_body_was_read_reaches_the_client() throws IOException {
        try (var client = RawClient.connect()) {
            client.send(
                    "POST /v1/elections?do=early HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\nAuthorization: Bearer "
                            + TestTokens.editor() + "\r\n\r\nhalf");

            assertThat(client.readAnswer()).startsWith("HTTP/1.1 413 ").endsWith("early");
        }
    }

    @Test
    void the_health_shows_each_service_and_stays_up() {
        when().get("/q/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.election", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.timeline", equalTo("DOWN"));
    }

    @Test
    void traffic_is_counted_by_route_and_not_by_path() {
        when().get("/v1/elections/one-of-many").then().statusCode(200);

        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "hustings_gateway_requests_seconds_count{method=\"GET\",outcome=\"2xx\",route=\"elections\",service=\"election\"}"))
                .body(org.hamcrest.Matchers.not(containsString("one-of-many")));
    }
}
