package org.hustings.embedded;

import java.util.ArrayList;
import java.util.List;

/** Command lines put together from their parts. */
final class Commands {

    private Commands() {}

    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        var command = new ArrayList<String>();
        for (var part : parts) {
            command.addAll(part);
        }
        return command;
    }
}
