package org.hustings.commons.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.commons.problem.InvalidParameter;

/** The query parameters that a resource method has, and a check of those that a request brings. */
final class QueryParameters {
    private static final int LONGEST_SHOWN = 40;

    private final Map<String, Type> declared;

    private QueryParameters(Map<String, Type> declared) {
        this.declared = declared;
    }

    static QueryParameters of(Method method) {
        Map<String, Type> declared = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getParameterizedType(), declared);
        }
        return new QueryParameters(Map.copyOf(declared));
    }

    private static void collect(AnnotatedElement element, Type type, Map<String, Type> declared) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            declared.put(query.value(), type);
        } else if (element.isAnnotationPresent(BeanParam.class) && type instanceof Class<?> bean) {
            for (Field field : bean.getDeclaredFields()) {
                collect(field, field.getGenericType(), declared);
            }
        }
    }

    /** Fails with 400 for the first parameter that is unknown, given twice, or no value of its type. */
    void check(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            Type type = declared.get(name);
            if (type == null) {
                throw new InvalidParameter(shown(name), "unknown-parameter", "is not a parameter of this operation");
            }
            check(name, values, type);
        });
    }

    private static void check(String name, List<String> values, Type type) {
        Type element = elementOf(type);
        if (values.size() > 1 && element == type) {
            throw new InvalidParameter(name, "repeated-parameter", "must be given once");
        }
        for (String value : values) {
            ParameterText.check(name, value, element);
        }
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType parameterized
                        && parameterized.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? parameterized.getActualTypeArguments()[0]
                : type;
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN);
    }
}
