package org.hustings.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two services that run and one that does not, behind a gateway with little patience. */
public final class FakeServices implements QuarkusTestResourceLifecycleManager {
    private @Nullable FakeService election;
    private @Nullable FakeService candidate;

    @Override
    public Map<String, String> start() {
        try {
            election = FakeService.start("election", 0);
            candidate = FakeService.start("candidate", 0);
            return Map.of(
                    "hustings.gateway.services.election.url", url(election.port()),
                    "hustings.gateway.services.candidate.url", url(candidate.port()),
                    "hustings.gateway.services.timeline.url", url(freePort()),
                    "hustings.gateway.timeouts.response", "1s",
                    "hustings.gateway.limits.body", "301M",
                    "hustings.gateway.limits.file", "303M",
                    "hustings.gateway.cors.public-reads", "true",
                    "hustings.gateway.cors.origins", "https://editor.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void stop() {
        try {
            if (election != null) {
                election.close();
            }
            if (candidate != null) {
                candidate.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
