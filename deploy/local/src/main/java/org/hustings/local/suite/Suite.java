package org.hustings.local.suite;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hustings.embedded.EmbeddedInfrastructure;
import org.hustings.embedded.StartFailed;
import org.hustings.local.cli.Console;
import org.hustings.local.cli.Endpoint;
import org.hustings.local.cli.StartProblem;
import org.hustings.local.keys.SigningKey;

/**
 * The running suite. It starts from the data towards the gateway and stops the other way; a stop may come
 * at any moment of the start and ends whatever is there by then.
 */
public final class Suite {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);

    private final Checkout checkout;
    private final Console console;
    private final HttpClient http = HttpClient.newHttpClient();
    private final StopOrder stopOrder = new StopOrder();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean anythingToStop;

    public Suite(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    /** Takes the data folder for this process, rid of whatever an earlier run left behind. */
    public DataDirectory claim(DataDirectory data, boolean reset) {
        stopOrder.add(StopOrder.Step.DATA, data::close);
        var orphans = new Orphans(data);
        var ended = orphans.end();
        if (ended > 0) {
            console.step("ended %d processes that an earlier run left behind".formatted(ended));
        }
        if (reset) {
            orphans.endPostgres();
            data.reset();
            console.step("the data folder is empty again");
        }
        LauncherLog.open(data);
        return data;
    }

    /** Starts everything and returns when all of it is ready. */
    public Addresses start(DataDirectory data, Map<Endpoint, Integer> askedFor) {
        var command = new ServiceCommand(checkout, data);
        command.checkBuilds();
        var ports = Ports.choose(askedFor);
        var key = SigningKey.readOrMake(data.signingKey());
        console.step("PostgreSQL and Kafka start on " + data.root());
        anythingToStop = true;
        var infrastructure = infrastructure(data, ports);
        var environment = new ServiceEnvironment(ports, infrastructure, key);
        console.step("PostgreSQL and Kafka are ready; the services start");
        var starts = new ServiceStarts(console);
        for (var service : Service.values()) {
            starts.add(supervised(service, data, command, environment));
        }
        starts.await();
        return new Addresses(ports, infrastructure.kafka().bootstrapServers());
    }

    private EmbeddedInfrastructure infrastructure(DataDirectory data, Ports ports) {
        try {
            var started = EmbeddedInfrastructure.kept(
                    data.root(),
                    new EmbeddedInfrastructure.Ports(ports.of(Endpoint.POSTGRESQL), ports.of(Endpoint.KAFKA)));
            stopOrder.add(StopOrder.Step.POSTGRESQL, started.postgres()::close);
            stopOrder.add(StopOrder.Step.KAFKA, started.kafka()::close);
            Service.withDatabase().forEach(service -> started.postgres().ensureDatabase(service.database()));
            Topics.ALL.forEach(topic -> started.kafka().ensureTopic(topic, Topics.PARTITIONS));
            return started;
        } catch (StartFailed failed) {
            var cause =
                    failed.getCause() == null ? "" : " (" + failed.getCause().getMessage() + ")";
            throw new StartProblem(
                    "%s%s; more may be in %s".formatted(failed.getMessage(), cause, data.logs()), failed);
        }
    }

    private SupervisedService supervised(
            Service service, DataDirectory data, ServiceCommand command, ServiceEnvironment environment) {
        var supervised = new SupervisedService(
                service,
                environment.ports().url(service.endpoint()),
                () -> ChildProcess.start(service, command.of(service), environment.of(service), data),
                new Readiness(http, PATIENCE_AT_START),
                console);
        var step = service == Service.GATEWAY ? StopOrder.Step.GATEWAY : StopOrder.Step.SERVICES;
        stopOrder.add(step, () -> supervised.stop(PATIENCE_AT_END));
        return supervised;
    }

    /** Blocks until the suite has been stopped. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Ends everything, in order; also what is only just starting. */
    public void stop() {
        if (anythingToStop) {
            console.step("stopping");
        }
        stopOrder.stop();
        if (anythingToStop) {
            console.step("stopped");
        }
        stopped.countDown();
    }
}
