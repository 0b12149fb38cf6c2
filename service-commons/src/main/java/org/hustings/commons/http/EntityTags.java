package org.hustings.commons.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of an If-Match or If-None-Match header (RFC 9110, 8.8.3 and 13.1).
 *
 * @param any whether it is {@code *}
 * @param tags the entity tags otherwise
 */
record EntityTags(boolean any, List<Tag> tags) {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"\\s*");

    /** One entity tag without its quotes. */
    record Tag(boolean weak, String opaque) {}

    /** Empty if the text is no list of entity tags. */
    static Optional<EntityTags> parse(String text) {
        if ("*".equals(text.strip())) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        int at = 0;
        while (true) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
            at = matcher.end();
            if (at == text.length()) {
                return Optional.of(new EntityTags(false, List.copyOf(tags)));
            }
            if (text.charAt(at) != ',') {
                return Optional.empty();
            }
            at++;
        }
    }

    /** Strong comparison, as If-Match wants it: a weak tag never matches. */
    boolean matchesStrongly(Predicate<String> wanted) {
        return any || tags.stream().anyMatch(tag -> !tag.weak() && wanted.test(tag.opaque()));
    }

    /** Weak comparison, as If-None-Match wants it. */
    boolean matchesWeakly(String opaque) {
        return any || tags.stream().anyMatch(tag -> tag.opaque().equals(opaque));
    }
}
