package org.hustings.sdk;

import java.util.Objects;

/** Who calls the suite that was started for the tests. */
final class Callers {
    private Callers() {}

    static ApiClient stranger() {
        var client = new ApiClient();
        client.updateBaseUri(fromEnvironment("HUSTINGS_URL"));
        return client;
    }

    static ApiClient editor() {
        return withToken("HUSTINGS_TOKEN");
    }

    static ApiClient returningOfficer() {
        return withToken("HUSTINGS_OFFICER_TOKEN");
    }

    private static ApiClient withToken(String name) {
        var token = fromEnvironment(name);
        return stranger().setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static String fromEnvironment(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
