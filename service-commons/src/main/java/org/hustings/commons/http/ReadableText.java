package org.hustings.commons.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hustings.commons.problem.Violation;

/**
 * Refuses text that cannot be kept, and text that says one thing and shows another.
 *
 * <p>Those are controls other than tab and line ends; the controls of direction that turn around what follows, until it
 * ends or they are taken back (Unicode TR36, "Trojan Source"); and what Unicode has set apart as no character. Marks that
 * stand for themselves alone, such as the left-to-right mark, and joiners stay: names in Arabic, Hebrew and Persian and
 * many emoji are written with them. Whatever else a text has, such as HTML, is kept as it is: it is those who show it who
 * know what they must escape.
 */
final class ReadableText {

    private static final int LAST_OF_PLANE = 0xFFFE;

    private ReadableText() {}

    /** Whether a body may have text in it that is to be refused; to be certain, it has to be parsed. */
    static boolean isSuspicious(String body) {
        return body.contains("\\u") || body.codePoints().anyMatch(ReadableText::deceives);
    }

    /** Refuses all that is wrong in a body at once. */
    static void check(JsonNode tree) {
        var violations = new ArrayList<Violation>();
        check(tree, "", violations);
        if (!violations.isEmpty()) {
            throw new MalformedBody(violations);
        }
    }

    private static void check(JsonNode node, String pointer, List<Violation> violations) {
        if (node.isTextual()) {
            checkText(node.textValue(), pointer, "must not contain %s", violations);
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            check(node.get(i), pointer + "/" + i, violations);
        }
        for (var member : node.properties()) {
            String name = member.getKey();
            checkText(name, pointer, "must not have a member with %s in its name", violations);
            check(member.getValue(), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), violations);
        }
    }

    private static void checkText(String text, String pointer, String refusal, List<Violation> violations) {
        if (!StorableText.isStorable(text)) {
            var why = refusal.formatted("U+0000 or half a surrogate pair");
            violations.add(Violation.at(pointer, "unstorable-text", why));
            return;
        }
        text.codePoints().filter(ReadableText::deceives).findFirst().ifPresent(found -> {
            var why = refusal.formatted("U+%04X".formatted(found));
            violations.add(Violation.at(pointer, "unreadable-text", why));
        });
    }

    private static boolean deceives(int character) {
        return isControl(character) || turnsDirection(character) || isNoCharacter(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isNoCharacter(int character) {
        return (character >= 0xFDD0 && character <= 0xFDEF) || (character & LAST_OF_PLANE) == LAST_OF_PLANE;
    }
}
