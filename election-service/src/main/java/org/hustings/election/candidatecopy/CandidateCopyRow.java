package org.hustings.election.candidatecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The copy of a candidate as a row of the database. */
@Entity
@Immutable // written by one upsert that compares versions
@Table(name = "candidate_copy")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CandidateCopyRow {

    @Id
    private UUID id;

    @Column(name = "election_id")
    private String electionId;

    @Column(name = "ballot_name")
    private String ballotName;

    @Column(name = "pre_election_status")
    private String preElectionStatus;

    @Column(name = "list_position")
    private @Nullable Integer listPosition;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private boolean draft;
    private long version;
    private boolean gone;

    CandidateCopy toCopy() {
        return new CandidateCopy(
                id, electionId, ballotName, preElectionStatus, listPosition, mergedInto, draft, version, gone);
    }
}
