package org.hustings.candidate.bodycopy.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.jspecify.annotations.Nullable;

/** The copy of a post as a row of the database. */
@Entity
@Table(name = "post_copy")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PostCopyRow {

    @Id
    private UUID id;

    private long version;
    private boolean draft;
    private boolean gone;
    private String label;
    private @Nullable String role;

    @Column(name = "organisation_id")
    private UUID organisationId;

    PostCopy toCopy() {
        return new PostCopy(id, version, draft, gone, label, role, organisationId);
    }
}
