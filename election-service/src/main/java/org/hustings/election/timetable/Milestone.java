package org.hustings.election.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a date in a timetable is about.
 *
 * <p>Each stands at a stage of the election, or somewhere within a stretch of stages: the roll is drawn up at any time
 * before the ballot closes, and a term may start before or after the declaration.
 */
@Schema(name = "Milestone", description = "What a date in the timetable is about.")
public enum Milestone {
    ANNOUNCED(1),
    NOTICE_OF_ELECTION(2),
    NOMINATIONS_OPEN(3),
    NOMINATIONS_CLOSE(4),
    CANDIDATES_PUBLISHED(5),
    ELECTORAL_ROLL_DATE(0, 7),
    BALLOT_DISPATCH(6),
    BALLOT_OPENS(6),
    REPLACEMENT_PAPER_DEADLINE(7),
    BALLOT_CLOSES(8),
    COUNT_STARTS(9),
    COUNT_ENDS(10),
    RESULT_REPORTED(11),
    SCRUTINEER_REPORT(9, 14),
    RESULT_DECLARED(12),
    TERM_STARTS(9, 14),
    COMPLAINT_DEADLINE(13),
    NEXT_ELECTION_DUE(15);

    private final int firstStage;
    private final int lastStage;

    Milestone(int stage) {
        this(stage, stage);
    }

    Milestone(int firstStage, int lastStage) {
        this.firstStage = firstStage;
        this.lastStage = lastStage;
    }

    /** Whether this milestone may not be later than the other. */
    boolean comesBefore(Milestone other) {
        return lastStage < other.firstStage;
    }
}
