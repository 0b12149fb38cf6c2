package org.hustings.timeline.imports.slide;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of HTML. Markup goes, and what a browser would run with it; a text without any stays as it is. What is
 * left is text, so a bracket in it is one that was meant to be seen: whoever shows it escapes it as ever.
 */
final class PlainText {

    /** What has no text that anyone would see. */
    private static final String UNSEEN =
            "script, style, iframe, object, embed, applet, noscript, noembed, noframes, template, svg, math, head, title,"
                    + " form, textarea, select, button, audio, video, canvas, map";

    /** What a form of ours has put behind the text of an entry; only its links are read. */
    private static final String PARTICULARS = ".hustings-particulars";

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s&&[^\\n]]+");
    private static final Pattern AROUND_LINE_ENDS = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern ANY_SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private static final int LAST_OF_PLANE = 0xFFFE;

    private final Element body;

    private PlainText(Element body) {
        this.body = body;
    }

    static PlainText of(String html) {
        return new PlainText(Jsoup.parseBodyFragment(html).body());
    }

    /** Of what is no HTML: only what nobody could read goes. */
    static PlainText ofPlain(String text) {
        return new PlainText(new Element("body").appendText(text));
    }

    /** In one line; null where nothing is left. */
    @Nullable
    String line() {
        return orNone(ANY_SPACES.matcher(readable(text())).replaceAll(" "));
    }

    /** With paragraphs and line breaks; null where nothing is left. */
    @Nullable
    String paragraphs() {
        var spaced = SPACES.matcher(readable(text())).replaceAll(" ");
        var trimmed = AROUND_LINE_ENDS.matcher(spaced).replaceAll("\n");
        return orNone(EMPTY_LINES.matcher(trimmed).replaceAll("\n\n"));
    }

    /** Where links lead to, by what one would click on. */
    List<Link> links() {
        return body.select("a[href]").stream()
                .flatMap(anchor ->
                        WebAddresses.of(anchor.attr("href"))
                                .map(address -> new Link(address, new PlainText(anchor).line()))
                                .stream())
                .toList();
    }

    /** What a frame shows. */
    Optional<URI> framed() {
        return body.select("iframe[src]").stream()
                .map(frame -> WebAddresses.of(frame.attr("src")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Where a link leads to.
     *
     * @param words what one would click on; null for a picture
     */
    record Link(URI address, @Nullable String words) {}

    private String text() {
        var seen = body.clone();
        seen.select(UNSEEN + ", " + PARTICULARS).remove();
        var text = new StringBuilder();
        var marked = seen.childrenSize() > 0;
        seen.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(marked ? words.getWholeText().replaceAll("\\s+", " ") : words.getWholeText());
                } else if (node instanceof Element element
                        && (element.nameIs("br") || (element.isBlock() && isWithinLine(text)))) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && depth > 0) {
                    text.append(element.nameIs("p") ? "\n\n" : "\n");
                }
            }
        });
        return text.toString();
    }

    private static boolean isWithinLine(CharSequence text) {
        var last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && text.charAt(last) != '\n';
    }

    /** Without controls, and without what turns the direction of what follows or is no character. */
    private static String readable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isReadable).forEach(kept::appendCodePoint);
        return kept.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isReadable(int character) {
        var space = character == '\n' || character == '\r' || character == '\t';
        var control = Character.isISOControl(character) && !space;
        var half = Character.getType(character) == Character.SURROGATE;
        return !control && !half && !turnsDirection(character) && !isNoCharacter(character);
    }

    private static boolean isNoCharacter(int character) {
        return (character >= 0xFDD0 && character <= 0xFDEF) || (character & LAST_OF_PLANE) == LAST_OF_PLANE;
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static @Nullable String orNone(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
