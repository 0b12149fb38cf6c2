package org.hustings.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class LocalPort {

    private LocalPort() {}

    /** A port that nobody listens on at this moment; another process may still be quicker. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("No free port on the loopback interface", failure);
        }
    }

    /** A broker that cannot bind ends the JVM with hardly a word, so the port is tried before. */
    static void requireFree(String server, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException failure) {
            throw new StartFailed("Port %d is taken, so %s cannot listen on it".formatted(port, server), failure);
        }
    }
}
