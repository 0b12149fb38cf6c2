package org.hustings.candidate.bodycopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.OrganisationRecord;
import org.hustings.candidate.bodycopy.domain.ReferenceNotFound;
import org.hustings.candidate.bodycopy.persistence.BodyCopyRepository;
import org.hustings.candidate.owner.ElectionOwner;

/** The organisations, as this service knows them. */
@ApplicationScoped
public class Organisations {

    private final BodyCopyRepository copies;
    private final Reference reference;
    private final ElectionOwner owner;

    Organisations(BodyCopyRepository copies, Reference reference, ElectionOwner owner) {
        this.copies = copies;
        this.reference = reference;
        this.owner = owner;
    }

    /**
     * Makes sure that the organisation is known, if it is one. The owner is asked once, outside of any transaction.
     *
     * @param pointer the member of the body that names it
     * @throws ReferenceNotFound if there is no such organisation, or none that the caller may see
     */
    public void require(UUID id, String pointer) {
        reference.follow(
                copies.organisation(id),
                () -> owner.ask("/v1/organisations/" + id, OrganisationRecord.class, OrganisationRecord::copy),
                pointer);
    }

    /** What it is called, as last heard of; nothing if it is not known. */
    public Optional<String> name(UUID id) {
        return copies.organisation(id).map(OrganisationCopy::name);
    }
}
