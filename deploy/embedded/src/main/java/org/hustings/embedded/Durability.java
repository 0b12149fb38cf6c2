package org.hustings.embedded;

import java.util.List;
import java.util.Map;

/** What a database server does so that data survives a power cut. */
enum Durability {
    KEPT,
    DISCARDED;

    Map<String, String> serverSettings() {
        return switch (this) {
            case KEPT -> toDisk("on");
            case DISCARDED -> toDisk("off");
        };
    }

    List<String> clusterOptions() {
        return switch (this) {
            case KEPT -> List.of();
            case DISCARDED -> List.of("--no-sync");
        };
    }

    private static Map<String, String> toDisk(String value) {
        return Map.of("fsync", value, "synchronous_commit", value, "full_page_writes", value);
    }
}
