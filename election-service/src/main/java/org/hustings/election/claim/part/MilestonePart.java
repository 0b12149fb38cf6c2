package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.election.domain.Election;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.NewTimetableEntry;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.Source;

/** A milestone of an election. What is claimed of its date corrects what is known, and is no move of the date. */
final class MilestonePart extends ClaimedPart<NewTimetableEntry> {

    private final Election election;
    private final Milestone milestone;

    MilestonePart(Election election, Milestone milestone, MemberEdit edit) {
        super(edit, NewTimetableEntry.class);
        this.election = election;
        this.milestone = milestone;
    }

    /** Which milestone it is, is not claimed but asked for. */
    @Override
    protected boolean has(String member) {
        return super.has(member) && !member.equals("milestone");
    }

    @Override
    protected TimetableEntry current() {
        return election.timetable().get(milestone);
    }

    @Override
    protected void keep(NewTimetableEntry changed, Instant now) {
        election.correct(current().corrected(changed), now);
    }

    @Override
    protected List<Source> sources() {
        return current().sources();
    }
}
