package org.hustings.commons.calendar;

import java.util.regex.Pattern;

/** Text of anyone as a calendar may hold it. */
public final class CalendarText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /** What TEXT has no way to write (RFC 5545, 3.3.11); line feeds are escaped by the library. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");

    private CalendarText() {}

    /** The text with one kind of line end and without control characters. */
    public static String of(String text) {
        return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
