package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer service;
    private volatile int readyAfter;

    ReadinessTest() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() > readyAfter ? 200 : 503, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stopService() {
        service.stop(0);
    }

    @Test
    void a_service_is_ready_when_it_says_so() throws InterruptedException {
        readyAfter = 3;

        assertThat(patientFor(Duration.ofSeconds(30)).await(url(), () -> true)).isTrue();
        assertThat(asked).hasValue(4);
    }

    @Test
    void nobody_waits_for_a_service_that_has_ended() throws InterruptedException {
        readyAfter = Integer.MAX_VALUE;

        assertThat(patientFor(Duration.ofDays(1)).await(url(), () -> asked.get() < 3))
                .isFalse();
    }

    @Test
    void patience_has_an_end() throws InterruptedException {
        readyAfter = Integer.MAX_VALUE;

        assertThat(patientFor(Duration.ofMillis(300)).await(url(), () -> true)).isFalse();
    }

    private static Readiness patientFor(Duration length) {
        return new Readiness(HttpClient.newHttpClient(), length);
    }

    private String url() {
        return "http://127.0.0.1:" + service.getAddress().getPort();
    }
}
