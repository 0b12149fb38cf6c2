package org.hustings.commons.bulk;

import java.io.IOException;
import java.util.List;

/** A file that cannot be read, or not any further: what was wrong ends the import, what was done before stays. */
public class UnreadableUpload extends IOException {

    private final List<BulkProblem> problems;

    public UnreadableUpload(List<BulkProblem> problems) {
        super("The upload cannot be read: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** For a fault at a certain line. */
    public UnreadableUpload(long line, String code, String message) {
        this(List.of(new BulkProblem(line, "", code, message)));
    }

    /** What is wrong. */
    public List<BulkProblem> problems() {
        return problems;
    }
}
