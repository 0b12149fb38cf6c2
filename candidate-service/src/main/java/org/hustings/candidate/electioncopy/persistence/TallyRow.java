package org.hustings.candidate.electioncopy.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hustings.candidate.electioncopy.domain.CandidateTally;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.jspecify.annotations.Nullable;

/** What a candidate got, as a row of the database. */
@Entity
@Table(name = "tally_copy")
@IdClass(TallyRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class TallyRow {

    record Key(String electionId, UUID candidateId) implements Serializable {}

    @Id
    @Column(name = "election_id")
    private String electionId;

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "result_version")
    private long resultVersion;

    private @Nullable Long votes;

    @Column(name = "share_of_valid")
    private @Nullable String shareOfValid;

    @Column(name = "share_of_returned")
    private @Nullable String shareOfReturned;

    private @Nullable Integer rank;
    private @Nullable Boolean elected;

    static TallyRow of(ElectionId election, long resultVersion, CandidateTally tally) {
        var row = new TallyRow();
        row.electionId = election.value();
        row.candidateId = tally.candidateId();
        row.resultVersion = resultVersion;
        row.votes = tally.votes();
        row.shareOfValid = tally.shareOfValid();
        row.shareOfReturned = tally.shareOfReturned();
        row.rank = tally.rank();
        row.elected = tally.elected();
        return row;
    }
}
