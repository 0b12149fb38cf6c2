package org.hustings.candidate.bodycopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hustings.candidate.bodycopy.domain.BodyCopy;
import org.hustings.candidate.bodycopy.persistence.BodyCopyRepository;

/** Takes into the copies what is heard of organisations and posts, as far as it is news. */
@ApplicationScoped
public class BodyLearning {

    private final BodyCopyRepository copies;

    BodyLearning(BodyCopyRepository copies) {
        this.copies = copies;
    }

    /** An organisation or a post was created, changed or deleted. */
    @Transactional
    public void learn(BodyCopy heard) {
        copies.put(heard);
    }

    /** What the topic says last of an organisation or a post, where its copy is built anew. */
    @Transactional
    public void relearn(BodyCopy last) {
        copies.putAnew(last);
    }
}
