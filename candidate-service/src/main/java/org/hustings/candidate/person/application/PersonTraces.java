package org.hustings.candidate.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import org.hustings.commons.bulk.ImportProblems;
import org.hustings.commons.claim.ClaimSubject;
import org.hustings.commons.claim.Claims;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.RevisionEraser;

/** What is left of people beside the state of records: revisions, kept answers, claims, problems of imports. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonTraces {

    private final RevisionEraser eraser;
    private final Claims claims;
    private final ImportProblems problems;

    PersonTraces(RevisionEraser eraser, Claims claims, ImportProblems problems) {
        this.eraser = eraser;
        this.claims = claims;
        this.problems = problems;
    }

    /** Erases what was said of a record until now, and what is claimed of it. */
    public void forget(String aggregateType, String id, Clearing clearing) {
        eraser.erase(aggregateType, id, clearing);
        claims.forget(new ClaimSubject(aggregateType, id));
    }

    /** Takes names out of what imports complained of. */
    public void forgetNames(Collection<String> names) {
        problems.forget(names);
    }
}
