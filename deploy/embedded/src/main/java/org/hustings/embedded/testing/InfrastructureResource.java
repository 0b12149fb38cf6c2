package org.hustings.embedded.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives a {@code @QuarkusTest} an empty database, a broker with its topics, and the key that {@link TestTokens} signs
 * with.
 *
 * <p>Use: {@code @QuarkusTestResource(value = InfrastructureResource.class, initArgs = {@ResourceArg(name = "database",
 * value = "election"), @ResourceArg(name = "topics", value = "hustings.elections.v1")})}. Argument {@code topics} is a
 * comma-separated list; {@code partitions} (3) counts for each of them. Without {@code database} no server is started
 * and only the key is configured: all that a service without data needs.
 *
 * <p>PostgreSQL and Kafka run until the JVM ends. Every start of an application gets a database of its own.
 */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<>(security());
        var database = arguments.get("database");
        if (database != null) {
            var servers = TestServers.running();
            topics().forEach(topic -> servers.createTopic(topic, partitions()));
            configuration.put("kafka.bootstrap.servers", servers.bootstrapServers());
            configuration.put("quarkus.datasource.jdbc.url", servers.createDatabase(database));
            configuration.put("quarkus.datasource.username", "postgres");
            configuration.put("quarkus.datasource.password", "postgres");
            // Tests have no other copy of the service that may still be sending.
            configuration.put("hustings.relay.settle", "0s");
        }
        return configuration;
    }

    private static Map<String, String> security() {
        return Map.of(
                "quarkus.oidc.public-key", TestKeys.trusted().publicKeyText(),
                "quarkus.oidc.token.issuer", TestTokens.ISSUER,
                "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    }

    private List<String> topics() {
        var topics = arguments.getOrDefault("topics", "");
        return topics.isBlank() ? List.of() : List.of(COMMA.split(topics.strip(), 0));
    }

    private int partitions() {
        return Integer.parseInt(arguments.getOrDefault("partitions", "3"));
    }

    /** Does nothing: the next application of this JVM uses the same servers, and they end with the JVM. */
    @Override
    public void stop() {}
}
