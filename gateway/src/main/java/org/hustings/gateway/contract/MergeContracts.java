package org.hustings.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Run by the build: reads the contract of each service and writes the merged document in the forms in which it is
 * served. Stops the build where the contracts do not fit together.
 */
public final class MergeContracts {
    /** The services, in the order in which a reader meets them. */
    static final List<String> SERVICES = List.of("election-service", "candidate-service", "timeline-service");

    private MergeContracts() {}

    /**
     * Merges and writes.
     *
     * @param arguments the directory of the whole project, and where to write
     */
    public static void main(String[] arguments) throws IOException {
        write(merge(Path.of(arguments[0])), Files.createDirectories(Path.of(arguments[1])));
    }

    /** The one document of the suite. */
    static ObjectNode merge(Path project) throws IOException {
        var contracts = new LinkedHashMap<String, ObjectNode>();
        for (var service : SERVICES) {
            var contract = OpenApiFiles.readYaml(contractOf(project, service));
            RedundantTypes.removeFrom(contract);
            contracts.put(service, contract);
        }
        var merged =
                new ContractMerge(OpenApiFiles.readYaml(project.resolve("gateway/contract/head.yaml"))).of(contracts);
        GatewayAnswers.addTo(merged);
        ContractCheck.require(merged);
        return merged;
    }

    static Path contractOf(Path project, String service) {
        return project.resolve(service).resolve("contract/openapi.yaml");
    }

    static void write(ObjectNode merged, Path directory) throws IOException {
        write(merged, directory, "openapi");
        write(OlderVersion.of(merged), directory, "openapi-3.0");
    }

    private static void write(ObjectNode document, Path directory, String name) throws IOException {
        Files.writeString(directory.resolve(name + ".yaml"), OpenApiFiles.toYaml(document));
        Files.writeString(directory.resolve(name + ".json"), OpenApiFiles.toJson(document));
    }
}
