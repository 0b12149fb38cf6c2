package org.hustings.candidate.bodycopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.bodycopy.domain.PostRecord;
import org.hustings.candidate.bodycopy.domain.ReferenceNotFound;
import org.hustings.candidate.bodycopy.persistence.BodyCopyRepository;
import org.hustings.candidate.owner.ElectionOwner;

/** The posts, as this service knows them. */
@ApplicationScoped
public class Posts {

    private final BodyCopyRepository copies;
    private final Reference reference;
    private final ElectionOwner owner;

    Posts(BodyCopyRepository copies, Reference reference, ElectionOwner owner) {
        this.copies = copies;
        this.reference = reference;
        this.owner = owner;
    }

    /**
     * Makes sure that the post is known, if it is one. The owner is asked once, outside of any transaction.
     *
     * @param pointer the member of the body that names it
     * @throws ReferenceNotFound if there is no such post, or none that the caller may see
     */
    public void require(UUID id, String pointer) {
        reference.follow(
                copies.post(id), () -> owner.ask("/v1/posts/" + id, PostRecord.class, PostRecord::copy), pointer);
    }

    /** What it is called, as last heard of; nothing if it is not known. */
    public Optional<String> label(UUID id) {
        return copies.post(id).map(PostCopy::label);
    }
}
