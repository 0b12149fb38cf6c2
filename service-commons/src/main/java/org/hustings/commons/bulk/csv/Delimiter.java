package org.hustings.commons.bulk.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** What stands between the cells of a table, told by its header. */
final class Delimiter {

    private static final String CANDIDATES = ",;\t";
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int END = -1;

    private Delimiter() {}

    /** The one that the first line has most of; the text is left where it was. */
    static char of(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[CANDIDATES.length()];
        var quoted = false;
        var begun = false;
        for (var i = 0; i < LONGEST_HEADER; i++) {
            var c = text.read();
            var ends = c == '\n' || c == '\r';
            if (c == END || (begun && ends && !quoted)) {
                break;
            }
            begun |= !ends;
            quoted ^= c == '"';
            var candidate = CANDIDATES.indexOf(c);
            if (candidate >= 0 && !quoted) {
                counts[candidate]++;
            }
        }
        text.reset();
        return mostFrequent(counts);
    }

    private static char mostFrequent(int[] counts) {
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
