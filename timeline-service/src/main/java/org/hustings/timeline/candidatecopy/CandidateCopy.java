package org.hustings.timeline.candidatecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A candidate as it was when this service last heard of it. */
@Entity
@Immutable // written by one upsert that compares versions
@Table(name = "candidate_copy")
public class CandidateCopy {

    @Id
    private UUID id;

    @Column(name = "election_id")
    private String electionId;

    @Column(name = "ballot_name")
    private String ballotName;

    private boolean draft;
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CandidateCopy() {}

    /** The candidate as another service tells it. */
    public CandidateCopy(UUID id, String electionId, String ballotName, boolean draft, long version) {
        this.id = id;
        this.electionId = electionId;
        this.ballotName = ballotName;
        this.draft = draft;
        this.version = version;
    }

    public UUID id() {
        return id;
    }

    public String electionId() {
        return electionId;
    }

    public String ballotName() {
        return ballotName;
    }

    public boolean isDraft() {
        return draft;
    }

    long version() {
        return version;
    }
}
