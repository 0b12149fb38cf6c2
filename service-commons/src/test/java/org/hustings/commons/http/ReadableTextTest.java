package org.hustings.commons.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.hustings.commons.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one\ttab\r\nand two lines\n",
                "<script>alert(1)</script>",
                "\u200Eleft\u200F and right",
                "می\u200Cخواهم",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "\uD842\uDFB7野家",
                "\uFEFFa mark",
                "\uFFFD"
            })
    void text_of_any_language_is_taken_as_it_is(String text) {
        assertThatNoException().isThrownBy(() -> ReadableText.check(JSON.textNode(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001", "\u0007", "\u000B", "\u000C", "\u001B[31m", "\u007F", "\u0085", "\u009F", "\u202A", "\u202B",
                "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFDD0", "\uFDEF", "\uFFFE",
                "\uFFFF", "\uD83F\uDFFE", "\uDBFF\uDFFF"
            })
    void controls_and_what_is_no_character_are_refused_wherever_they_stand(String text) {
        var body = JSON.objectNode().put("title", "Sea " + text + " Gazette");

        assertThat(ReadableText.isSuspicious(body.get("title").textValue())).isTrue();
        assertThatThrownBy(() -> ReadableText.check(body)).hasMessageContaining("/title must not contain U+");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_at_its_place() {
        var body = JSON.objectNode().put("a/b", "\u202E").put("fine", "fine");
        body.putArray("list").add("fine").add("\u0000").addObject().put("\u0007", "x");

        var refused = catchThrowableOfType(MalformedBody.class, () -> ReadableText.check(body));

        assertThat(refused.violations())
                .containsExactly(
                        Violation.at("/a~1b", "unreadable-text", "must not contain U+202E"),
                        Violation.at("/list/1", "unstorable-text", "must not contain U+0000 or half a surrogate pair"),
                        Violation.at("/list/2", "unreadable-text", "must not have a member with U+0007 in its name"));
    }

    @Test
    void most_bodies_are_read_once_only() {
        assertThat(ReadableText.isSuspicious("{\"title\": \"Łukasz 李 🗳 \\n\"}"))
                .isFalse();
        assertThat(ReadableText.isSuspicious("{\"title\": \"\\u0041\"}")).isTrue();
    }
}
