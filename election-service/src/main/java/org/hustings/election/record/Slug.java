package org.hustings.election.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The word by which a name stands in a readable identifier: lower-case ASCII letters and digits, joined by hyphens. */
public final class Slug {

    /** The grammar of one word. */
    public static final String GRAMMAR = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final int MAX_LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final String NAMELESS = "x";

    private Slug() {}

    /** The word for a name: without its accents, and at most 60 characters long. */
    public static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = joined.length() > MAX_LENGTH ? joined.substring(0, MAX_LENGTH) : joined;
        var word = ENDS.matcher(cut).replaceAll("");
        return word.isEmpty() ? NAMELESS : word;
    }
}
