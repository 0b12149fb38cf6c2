package org.hustings.election.imports.nist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hustings.election.election.domain.ElectionType;
import org.jspecify.annotations.Nullable;

/** The words of the standard in ours. */
final class Words {

    /** The {@code OtherType} of identifiers that are ours. */
    private static final String OUR_SCHEME = "hustings";

    private Words() {}

    /** A member that is text; null where it is missing or blank. */
    static @Nullable String text(JsonNode object, String member) {
        var text = object.path(member).asText("").strip();
        return text.isEmpty() ? null : text;
    }

    /** The first text of an {@code InternationalizedText}. */
    static @Nullable String international(JsonNode object, String member) {
        return text(object.path(member).path("Text").path(0), "Content");
    }

    /** Our own identifier among the external ones. */
    static @Nullable String ourIdentifier(JsonNode object) {
        for (var identifier : object.path("ExternalIdentifier")) {
            if (OUR_SCHEME.equalsIgnoreCase(identifier.path("OtherType").asText())) {
                return text(identifier, "Value");
            }
        }
        return null;
    }

    static @Nullable UUID ourUuid(JsonNode object) {
        var identifier = ourIdentifier(object);
        try {
            return identifier == null ? null : UUID.fromString(identifier);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** Whether it is a whole number; one that is too large would come out as another. */
    static boolean isWholeNumber(JsonNode number) {
        return number.canConvertToExactIntegral() && number.canConvertToLong();
    }

    /** The constant that a word of the standard spells in kebab-case. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The standard tells closed primaries from open ones, and leaves what is not public to a word of its own. */
    static @Nullable ElectionType electionType(JsonNode election) {
        var type = text(election, "Type");
        if (type == null) {
            return null;
        }
        if (type.contains("primary")) {
            return ElectionType.PRIMARY;
        }
        return constant(ElectionType.class, type.equals("other") ? text(election, "OtherType") : type)
                .orElse(ElectionType.OTHER);
    }
}
