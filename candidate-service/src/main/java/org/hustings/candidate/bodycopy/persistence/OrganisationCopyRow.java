package org.hustings.candidate.bodycopy.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;

/** The copy of an organisation as a row of the database. */
@Entity
@Table(name = "organisation_copy")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OrganisationCopyRow {

    @Id
    private UUID id;

    private long version;
    private boolean draft;
    private boolean gone;
    private String name;
    private String classification;

    OrganisationCopy toCopy() {
        return new OrganisationCopy(id, version, draft, gone, name, classification);
    }
}
