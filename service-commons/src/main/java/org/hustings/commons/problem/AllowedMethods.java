package org.hustings.commons.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** The methods of an address, for the Allow header that RFC 9110 wants in a 405 and Quarkus leaves out. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The header's value for a path from the root. */
    static String of(String path) {
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        String inside = path.substring(Math.min(deployment.getPrefix().length(), path.length()));
        RequestMatch<InitialMatch> resource = new RequestMapper<>(deployment.getClassMappers()).map(inside);
        Set<String> methods = new TreeSet<>();
        if (resource != null) {
            String rest = resource.remaining.isEmpty() ? "/" : resource.remaining;
            for (ServerRestHandler handler : resource.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    addMethods(routing, rest, methods);
                }
            }
        }
        return String.join(", ", methods);
    }

    private static void addMethods(ClassRoutingHandler routing, String rest, Set<String> methods) {
        routing.getMappers().forEach((method, mapper) -> {
            if (method != null && mapper.map(rest) != null) {
                methods.add(method);
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
    }
}
