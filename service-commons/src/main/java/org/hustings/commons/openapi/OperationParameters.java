package org.hustings.commons.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of one operation: all on the operation itself, described, the standard headers by reference. */
final class OperationParameters {
    private static final int LONGEST_CURSOR = 2048;

    private final String path;
    private final Operation operation;
    private final List<Parameter> parameters;

    OperationParameters(String path, Operation operation, List<Parameter> shared) {
        this.path = path;
        this.operation = operation;
        this.parameters = new ArrayList<>(shared);
        this.parameters.addAll(Schemas.orEmpty(operation.getParameters()));
    }

    void describe(boolean safeToRepeat, boolean readsTagged) {
        parameters.forEach(OperationParameters::describe);
        // A method of an SDK takes them in this order, and two of one type are easily swapped.
        parameters.sort(Comparator.comparingInt(this::place));
        boolean conditional = parameters.removeIf(parameter -> "If-Match".equals(parameter.getName()));
        if (conditional) {
            parameters.add(reference(StandardComponents.IF_MATCH));
        }
        if (safeToRepeat) {
            parameters.add(reference(StandardComponents.IDEMPOTENCY_KEY));
        }
        if (readsTagged) {
            parameters.add(reference(StandardComponents.IF_NONE_MATCH));
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    /** Those in the address come first, in its order. */
    private int place(Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH
                ? path.indexOf("{%s}".formatted(parameter.getName()))
                : path.length();
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.QUERY) {
            parameter.setRequired(Boolean.TRUE.equals(parameter.getRequired()));
            if ("cursor".equals(parameter.getName())) {
                parameter.getSchema().setPattern("^[A-Za-z0-9_-]+$");
                parameter.getSchema().setMaxLength(LONGEST_CURSOR);
            }
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(
                    parameter.getIn() == Parameter.In.QUERY
                            ? "Only items with this `%s`.".formatted(parameter.getName())
                            : "The `%s` in the address.".formatted(parameter.getName()));
        }
    }
}
