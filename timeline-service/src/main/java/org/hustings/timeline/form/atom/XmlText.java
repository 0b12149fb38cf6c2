package org.hustings.timeline.form.atom;

/** Text of anyone as XML can hold it. */
final class XmlText {

    private static final int FIRST_PRINTABLE = 0x20;

    private XmlText() {}

    /** Without the characters that XML 1.0 has no way to write (2.2). */
    static String of(String text) {
        return text.codePoints()
                .filter(XmlText::isChar)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isChar(int character) {
        return character < FIRST_PRINTABLE
                ? character == '\t' || character == '\n' || character == '\r'
                : !isSurrogate(character) && character != 0xFFFE && character != 0xFFFF;
    }

    /** One without its other half: a pair is a single code point here. */
    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
