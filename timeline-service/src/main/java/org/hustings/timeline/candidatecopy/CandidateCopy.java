package org.hustings.timeline.candidatecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CandidateCopy() {}

    /** The candidate as another service tells it. */
    CandidateCopy(CandidateAnswer told) {
        id = told.id();
        electionId = told.electionId();
        ballotName = told.ballotName();
        draft = told.draft();
        version = told.version();
        personId = told.personId();
        mergedInto = told.mergedIntoId();
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

    /** Who stands; null where the release before kept the copy and nothing has come since. */
    public @Nullable UUID personId() {
        return personId;
    }

    /** The candidacy that shows instead of this one. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    long version() {
        return version;
    }
}
