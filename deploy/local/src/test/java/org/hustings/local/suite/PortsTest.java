package org.hustings.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.hustings.local.cli.Endpoint;
import org.hustings.local.cli.StartProblem;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void whatever_is_not_asked_for_gets_a_free_port_of_its_own() throws IOException {
        var ports = Ports.choose(Map.of(Endpoint.GATEWAY, free()));

        assertThat(Arrays.stream(Endpoint.values()).map(ports::of))
                .doesNotHaveDuplicates()
                .allMatch(port -> port > 0);
    }

    @Test
    void a_port_that_is_asked_for_is_used() throws IOException {
        var port = free();

        assertThat(Ports.choose(Map.of(Endpoint.GATEWAY, port)).url(Endpoint.GATEWAY))
                .isEqualTo("http://127.0.0.1:" + port);
    }

    @Test
    void a_port_that_is_taken_is_named_with_the_option_that_changes_it() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = holder.getLocalPort();

            assertThatThrownBy(() -> Ports.choose(Map.of(Endpoint.GATEWAY, taken)))
                    .isInstanceOf(StartProblem.class)
                    .hasMessage(
                            "port %d of gateway cannot be had (Address already in use): "
                                    + "stop the program that holds it, or choose another with --port N",
                            taken);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
