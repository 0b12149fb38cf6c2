package org.hustings.commons.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.commons.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Whether the text of a query parameter is a value of its type; what JAX-RS would answer 404 to is a 400 here. */
final class ParameterText {
    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private static final int UNFIT = 3;

    private ParameterText() {}

    static void check(String name, String text, Type type) {
        if (text.isEmpty()) {
            // JAX-RS would take it for an absent parameter, and so ignore it.
            throw new InvalidParameter(name, "empty-parameter", "must not be empty");
        }
        if (!StorableText.isStorable(text)) {
            throw new InvalidParameter(name, "unstorable-text", "must not contain U+0000");
        }
        if (!(type instanceof Class<?> raw) || raw == String.class) {
            return;
        }
        Class<?> target = BOXES.getOrDefault(raw, raw);
        String expectation = Expectation.of(target);
        if (target == Boolean.class && !text.equals("true") && !text.equals("false")) {
            throw new InvalidParameter(name, "wrong-type", expectation);
        }
        factory(target).ifPresent(factory -> convert(name, text, factory, expectation));
    }

    private static void convert(String name, String text, Method factory, String expectation) {
        try {
            factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw rejected(name, expectation, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("%s is not accessible".formatted(factory), e);
        }
    }

    private static DomainException rejected(String name, String expectation, @Nullable Throwable cause) {
        return switch (cause) {
            case DomainException known -> known;
            case InvalidValue invalid -> new InvalidParameter(name, invalid.code(), invalid.explanation());
            case null, default -> new InvalidParameter(name, "wrong-type", expectation);
        };
    }

    // In the order in which JAX-RS looks for them; java.time has parse(CharSequence) alone.
    private static Optional<Method> factory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method ->
                        method.getParameterCount() == 1 && method.getParameterTypes()[0].isAssignableFrom(String.class))
                .filter(method -> rank(method) < UNFIT)
                .min((a, b) -> Integer.compare(rank(a), rank(b)));
    }

    private static int rank(Method method) {
        return switch (method.getName()) {
            case "fromString" -> 0;
            case "valueOf" -> 1;
            case "parse" -> 2;
            default -> UNFIT;
        };
    }
}
