package org.hustings.timeline.form.timelinejs;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Text of anyone as TimelineJS may have it. It takes what it is given for HTML, and cleans that; but what it does
 * afterwards with what it has cleaned is not safe for all texts, so a cleaned text must not be what an attack needs.
 */
public final class TimelineJsText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    /**
     * What TimelineJS makes a link of once it has cleaned a text: all up to the next space, quotes included, which
     * would end the attribute that it writes this into. It leaves alone what follows a tag or a slash.
     */
    private static final Pattern MADE_A_LINK = Pattern.compile("(?<!/)(?i:www\\.)");

    /** What reading it as HTML, once or more often, would turn into the start of a tag. */
    private static final Pattern HIDDEN_TAG = Pattern.compile("&(?=(?i:#|lt|gt|amp))");

    private TimelineJsText() {}

    /** As HTML, in which markup is text too; line ends are kept. */
    public static String html(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var unlinked = MADE_A_LINK.matcher(escaped).replaceAll("<span>$0</span>");
        return LINE_END.matcher(unlinked).replaceAll("<br>");
    }

    /**
     * For what TimelineJS takes the markup from and then puts into the page as HTML, such as the names of groups. No
     * escape holds that, so a character that could begin a tag becomes one that looks like it.
     */
    public static String plain(String text) {
        return HIDDEN_TAG
                .matcher(text.replace('<', '\u2039').replace('>', '\u203A'))
                .replaceAll("\uFF06");
    }

    /** An address, which TimelineJS writes between apostrophes. */
    public static String address(URI address) {
        return address.toASCIIString().replace("'", "%27");
    }

    /** A link; TimelineJS would make another of an address of mail within its address. */
    public static String link(URI address, String text) {
        return "<a href=\"%s\">%s</a>"
                .formatted(address(address).replace("&", "&amp;").replace("@", "%40"), html(text));
    }
}
