package org.hustings.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hustings.local.cli.Endpoint;
import org.hustings.local.cli.StartProblem;

/** The port of every endpoint: as asked for, 8080 for the gateway, and any free one for the rest. */
public final class Ports {
    private static final Map<Endpoint, Integer> DEFAULTS = Map.of(Endpoint.GATEWAY, 8080);
    private static final int ANY = 0;

    private final Map<Endpoint, Integer> ports;

    private Ports(Map<Endpoint, Integer> ports) {
        this.ports = ports;
    }

    /**
     * Chooses the ports; refuses where one that was asked for is taken.
     *
     * <p>All are held until the last is chosen, so that no free one is chosen twice.
     */
    public static Ports choose(Map<Endpoint, Integer> askedFor) {
        var chosen = new EnumMap<Endpoint, Integer>(Endpoint.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (var endpoint : Endpoint.values()) {
                var asked = askedFor.getOrDefault(endpoint, DEFAULTS.getOrDefault(endpoint, ANY));
                var socket = hold(endpoint, asked);
                held.add(socket);
                chosen.put(endpoint, socket.getLocalPort());
            }
        } finally {
            held.forEach(Ports::release);
        }
        return new Ports(chosen);
    }

    private static ServerSocket hold(Endpoint endpoint, int port) {
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            throw new StartProblem(
                    "port %d of %s cannot be had (%s): stop the program that holds it, or choose another with %s N"
                            .formatted(port, endpoint.title(), taken.getMessage(), endpoint.option()),
                    taken);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new StartProblem("a port that was held for a moment cannot be given back: " + failed, failed);
        }
    }

    public int of(Endpoint endpoint) {
        return ports.getOrDefault(endpoint, ANY);
    }

    /** Where the endpoint listens, as a base URL. */
    public String url(Endpoint endpoint) {
        return "http://127.0.0.1:" + of(endpoint);
    }
}
