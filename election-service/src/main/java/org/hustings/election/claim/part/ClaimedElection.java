package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.claim.part.PropertyPointer;
import org.hustings.commons.claim.part.RecordWithParts;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.candidatecopy.Ballot;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.record.RecordStore;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.timetable.TimetableEntry;

/** An election that claims are made about, in all its parts. */
public final class ClaimedElection extends RecordWithParts {

    /** Where claims about the result of an election point to. */
    public static final String RESULT = "/result/";

    private final Election election;
    private final MemberEdit edit;
    private final RecordStore records;
    private final Supplier<Ballot> ballot;

    /**
     * The election with what its rules need to know.
     *
     * @param ballot who stands; asked for only where a result is judged
     */
    public ClaimedElection(Election election, MemberEdit edit, RecordStore records, Supplier<Ballot> ballot) {
        super(edit);
        this.election = election;
        this.edit = edit;
        this.records = records;
        this.ballot = ballot;
    }

    /** The subject of claims about an election. */
    public static ClaimSubject subject(Election election) {
        return new ClaimSubject("election", election.id().value());
    }

    /** Where an election is read. */
    public static String address(ElectionId id) {
        return "/v1/elections/" + id;
    }

    /** Where claims about the size of an electorate point to. */
    public static String sizeOf(Electorate figure) {
        return "/electorates/%s/size".formatted(figure.id());
    }

    @Override
    public ClaimSubject subject() {
        return subject(election);
    }

    @Override
    public List<String> disputed() {
        return election.disputed();
    }

    @Override
    public void dispute(List<String> properties, Instant now) {
        election.dispute(properties, now);
    }

    @Override
    protected Optional<? extends ClaimedPart<?>> part(PropertyPointer pointer) {
        if (pointer.isMember()) {
            return Optional.of(new ElectionDetailsPart(election, edit, records));
        }
        if (pointer.isMemberOf("result")) {
            return Optional.ofNullable(election.result()).map(result -> new ResultPart(election, result, ballot, edit));
        }
        if (pointer.isMemberOfOneOf("timetable")) {
            return milestone(pointer);
        }
        return pointer.isMemberOfOneOf("electorates") ? electorate(pointer) : Optional.empty();
    }

    private Optional<MilestonePart> milestone(PropertyPointer pointer) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().equals(pointer.key()))
                .findFirst()
                .flatMap(election.timetable()::find)
                .map(TimetableEntry::milestone)
                .map(milestone -> new MilestonePart(election, milestone, edit));
    }

    private Optional<ElectoratePart> electorate(PropertyPointer pointer) {
        return election.electorates().stream()
                .filter(figure -> figure.id().toString().equals(pointer.key()))
                .findFirst()
                .map(figure -> new ElectoratePart(election, figure.id(), edit));
    }
}
