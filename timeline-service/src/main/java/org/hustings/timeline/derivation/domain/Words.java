package org.hustings.timeline.derivation.domain;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language for the codes, dates and numbers in changes, from {@code messages/timeline_<tag>.properties}.
 * What a language lacks is told in English; a code that has no words at all is spelt out as it is.
 */
public final class Words {

    private static final String BUNDLE = "messages.timeline";
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle own;

    private Words(Locale language, ResourceBundle own) {
        this.language = language;
        this.own = own;
    }

    /**
     * The words of a language.
     *
     * @param tag as of BCP 47, such as {@code en} or {@code cy}
     * @throws MissingResourceException if nobody has translated the words into it
     */
    public static Words in(String tag) {
        var language = Locale.forLanguageTag(tag);
        return new Words(language, bundle(language));
    }

    /** The language of the machine must not decide, so there is no falling back on it. */
    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** A sentence. What is put into it is shown as it is, whatever characters it has. */
    String say(String key, Object... values) {
        return new MessageFormat(pattern(key), language).format(values);
    }

    /** A sentence about a code; one without a sentence of its own is the last value of the sentence for all others. */
    String tell(String key, String code, Object... values) {
        if (knows(key, code)) {
            return say(key + "." + code, values);
        }
        return say(
                key + ".other",
                Stream.concat(Stream.of(values), Stream.of(plain(code))).toArray());
    }

    /** A code as part of a sentence. */
    String name(String key, String code) {
        return knows(key, code) ? say(key + "." + code) : plain(code);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    String date(PartialDate date) {
        var value = date.value();
        var words =
                switch (date.precision()) {
                    case YEAR -> Year.parse(value).toString();
                    case MONTH -> date("date.month", YearMonth.parse(value));
                    case DAY -> date("date.day", LocalDate.parse(value));
                    case INSTANT ->
                        date("date.instant", utc(OffsetDateTime.parse(value).toInstant()));
                };
        return Boolean.TRUE.equals(date.approximate()) ? say("date.approximate", words) : words;
    }

    private String date(String key, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(say(key), language).format(date);
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<String> names) {
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : say("list.last", String.join(", ", names.subList(0, last)), names.get(last));
    }

    boolean knows(String key, String code) {
        var known = key + "." + code;
        return own.containsKey(known) || ENGLISH.containsKey(known);
    }

    private String pattern(String key) {
        return own.containsKey(key) ? own.getString(key) : ENGLISH.getString(key);
    }

    /** The first name that is known. */
    static String nameOr(@Nullable String known, @Nullable String told, String nobody) {
        if (known != null) {
            return known;
        }
        return told == null ? nobody : told;
    }

    /** {@code RESULT_DECLARED} as "result declared". */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Sentences one after another, each with its full stop; null when there is none. */
    static @Nullable String sentences(@Nullable String... sentences) {
        var text = Stream.of(sentences)
                .filter(Objects::nonNull)
                .filter(sentence -> !sentence.isBlank())
                .map(Words::closed)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private static String closed(String sentence) {
        var text = sentence.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
