package org.hustings.commons.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * A date or an instant as ISO text and in no other form (Jackson would also take numbers and arrays), within the
 * years 1 to 9999, which the wire, Java and PostgreSQL write alike.
 */
final class IsoText<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> parse;
    private final transient Function<T, Integer> year;
    private final String expectation;

    private IsoText(Class<T> type, Function<String, T> parse, Function<T, Integer> year, String expectation) {
        super(type);
        this.parse = parse;
        this.year = year;
        this.expectation = expectation;
    }

    static IsoText<Instant> instant() {
        return new IsoText<>(
                Instant.class,
                text -> OffsetDateTime.parse(text).toInstant(),
                instant -> instant.atOffset(ZoneOffset.UTC).getYear(),
                "must be an instant such as 2017-04-28T12:00:00Z");
    }

    static IsoText<LocalDate> date() {
        return new IsoText<>(
                LocalDate.class, LocalDate::parse, LocalDate::getYear, "must be a date such as 2017-04-19");
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(this, expectation);
        }
        String text = parser.getText();
        try {
            T value = parse.apply(text);
            int inYear = year.apply(value);
            if (inYear >= 1 && inYear <= 9999) {
                return value;
            }
        } catch (DateTimeException e) {
            throw (IOException) context.weirdStringException(text, handledType(), expectation)
                    .initCause(e);
        }
        throw context.weirdStringException(text, handledType(), expectation);
    }
}
