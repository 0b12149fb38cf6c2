package org.hustings.embedded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The server's settings as arguments of its command line, which win over any file. */
final class PostgresSettings {

    private static final Map<String, String> SMALL_AND_LOCAL = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "shared_buffers", "32MB",
            // Workers of their own for reading are more processes than a small suite has use for.
            "io_method", "sync",
            "max_parallel_workers_per_gather", "0",
            "timezone", "UTC",
            "log_timezone", "UTC");

    private PostgresSettings() {}

    static List<String> of(int port, Durability durability) {
        var settings = new TreeMap<>(SMALL_AND_LOCAL);
        settings.putAll(durability.serverSettings());
        settings.put("port", Integer.toString(port));
        return settings.entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()))
                .toList();
    }
}
