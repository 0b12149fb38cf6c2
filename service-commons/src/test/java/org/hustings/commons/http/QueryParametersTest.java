package org.hustings.commons.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.commons.problem.InvalidParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {
    private static final QueryParameters PARAMETERS = QueryParameters.of(method());

    @SuppressWarnings("unused") // read by reflection, as a resource method is
    public static void list(
            @QueryParam("day") LocalDate day,
            @QueryParam("id") UUID id,
            @QueryParam("count") int count,
            @QueryParam("open") boolean open,
            @QueryParam("tag") List<UUID> tags) {}

    private static Method method() {
        try {
            return QueryParametersTest.class.getMethod(
                    "list", LocalDate.class, UUID.class, int.class, boolean.class, List.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"day,2017-04-19", "id,7d444840-9dc0-11d1-b245-5ffdce74fad2", "count,-3", "open,false"})
    void a_value_of_the_type_is_taken(String name, String value) {
        assertThatCode(() -> PARAMETERS.check(Map.of(name, List.of(value)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "day,2017-02-30,must be a date such as 2017-04-19",
        "id,7d444840,must be a UUID",
        "count,3.5,must be a whole number",
        "open,yes,must be true or false",
        "tag,x,must be a UUID"
    })
    void a_value_of_another_type_is_refused(String name, String value, String message) {
        assertThatThrownBy(() -> PARAMETERS.check(Map.of(name, List.of(value))))
                .isInstanceOf(InvalidParameter.class)
                .hasMessage(name + " " + message + ".");
    }

    @Test
    void only_a_list_may_be_given_twice() {
        String id = UUID.randomUUID().toString();

        assertThatCode(() -> PARAMETERS.check(Map.of("tag", List.of(id, id)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PARAMETERS.check(Map.of("id", List.of(id, id))))
                .hasMessage("id must be given once.");
    }
}
