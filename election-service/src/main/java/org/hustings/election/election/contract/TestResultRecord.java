package org.hustings.election.election.contract;

import java.util.UUID;
import org.hustings.election.result.ElectionResult;

/**
 * A count of trial votes, in the revision log and in events. It is a draft for ever, so that whoever shows records to
 * the public leaves it out, and it is never corrected: another trial is another record.
 */
public record TestResultRecord(UUID id, long version, boolean draft, String electionId, ElectionResult result) {

    /** The kind of record, as the revision log names it. */
    public static final String AGGREGATE = "test-result";

    /** The record of a count. */
    public static TestResultRecord of(String election, ElectionResult result) {
        return new TestResultRecord(result.id(), 1, true, election, result);
    }
}
