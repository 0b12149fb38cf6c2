package org.hustings.commons.http;

import com.fasterxml.jackson.databind.JsonNode;

/** Refuses text that PostgreSQL cannot keep: the character U+0000, and halves of a surrogate pair. */
final class StorableText {
    private StorableText() {}

    static void check(JsonNode tree) {
        check(tree, "");
    }

    private static void check(JsonNode node, String pointer) {
        if (node.isTextual() && !isStorable(node.textValue())) {
            throw MalformedBody.at(pointer, "unstorable-text", "must not contain U+0000 or half a surrogate pair");
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), pointer + "/" + i);
            }
        }
        for (var member : node.properties()) {
            String name = member.getKey();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (!isStorable(name)) {
                throw MalformedBody.at(pointer, "unstorable-text", "must not have a member with such a name");
            }
            check(member.getValue(), place);
        }
    }

    /** A plain loop, since every request's path goes through it. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
