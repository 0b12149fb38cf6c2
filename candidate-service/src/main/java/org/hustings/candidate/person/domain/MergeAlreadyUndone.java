package org.hustings.candidate.person.domain;

import java.time.Instant;
import java.util.UUID;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/** A merge is taken back once; to merge the two again makes another one. */
public class MergeAlreadyUndone extends DomainException {

    private static final long serialVersionUID = 1L;

    public MergeAlreadyUndone(UUID merge, Instant since) {
        super(
                Kind.CONFLICT,
                "merge-undone",
                "The merge was undone already",
                "Merge %s was undone at %s".formatted(merge, since));
    }
}
