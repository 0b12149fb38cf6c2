package org.hustings.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Main {
    /**
     * Quarkus would answer a target that is no URI with an empty 400, and parse every target twice for it. The gateway
     * checks targets itself and answers with a problem.
     */
    private static final String NO_SECOND_CHECK_OF_TARGETS = "vertx.disableURIValidation";

    Main() {}

    /** Runs until it is told to stop. */
    public static void main(String... arguments) {
        System.setProperty(NO_SECOND_CHECK_OF_TARGETS, "true");
        Quarkus.run(arguments);
    }
}
