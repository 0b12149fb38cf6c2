package org.hustings.local.suite;

import java.util.HashMap;
import java.util.Map;
import org.hustings.embedded.EmbeddedInfrastructure;
import org.hustings.local.cli.Endpoint;
import org.hustings.local.keys.SigningKey;
import org.hustings.local.keys.Tokens;

/** Where the services find each other and what they trust, as environment variables: all that configures them. */
record ServiceEnvironment(Ports ports, EmbeddedInfrastructure infrastructure, SigningKey key) {
    Map<String, String> of(Service service) {
        var variables = new HashMap<>(shared());
        variables.putAll(services());
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.endpoint())));
        if (service.hasDatabase()) {
            variables.put(
                    "QUARKUS_DATASOURCE_JDBC_URL", infrastructure.postgres().jdbcUrl(service.database()));
            variables.put(
                    "QUARKUS_DATASOURCE_USERNAME", infrastructure.postgres().user());
            // PostgreSQL listens on the loopback interface and trusts it; the driver asks for a password all the same.
            variables.put(
                    "QUARKUS_DATASOURCE_PASSWORD", infrastructure.postgres().user());
            variables.put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafka().bootstrapServers());
        }
        return variables;
    }

    private Map<String, String> shared() {
        return Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_BANNER_ENABLED", "false",
                "QUARKUS_OIDC_PUBLIC_KEY", key.publicKeyText(),
                "QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER,
                "QUARKUS_OIDC_TOKEN_AUDIENCE", Tokens.AUDIENCE,
                // By default glibc gives every thread an arena of its own, which is memory that is never used.
                "MALLOC_ARENA_MAX", "2");
    }

    /** Each service reads what it needs: the gateway all three, a service those it asks. */
    private Map<String, String> services() {
        var election = ports.url(Endpoint.ELECTION);
        var candidate = ports.url(Endpoint.CANDIDATE);
        var addresses = new Addresses(ports, infrastructure.kafka().bootstrapServers());
        return Map.of(
                "HUSTINGS_ELECTION_SERVICE_URL", election,
                "HUSTINGS_CANDIDATE_SERVICE_URL", candidate,
                "HUSTINGS_GATEWAY_SERVICES_ELECTION_URL", election,
                "HUSTINGS_GATEWAY_SERVICES_CANDIDATE_URL", candidate,
                "HUSTINGS_GATEWAY_SERVICES_TIMELINE_URL", ports.url(Endpoint.TIMELINE),
                // Calendars and feeds link to where a person finds what they tell, which is not where a service
                // listens.
                "HUSTINGS_CALENDAR_PUBLIC_ADDRESS", addresses.gateway(),
                "HUSTINGS_FORMS_PUBLIC_ADDRESS", addresses.gateway());
    }
}
