package org.hustings.candidate.candidacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.persistence.CandidateRepository;
import org.hustings.commons.security.Caller;
import org.hustings.commons.successor.Successors;
import org.hustings.commons.successor.SuccessorsOf;

/** Leads from a candidacy, and all below it, to the one of the same person in the same election that stands for it. */
@ApplicationScoped
@SuccessorsOf(collection = "candidates")
public class CandidateSuccessors implements Successors {

    private final CandidateRepository candidates;
    private final Caller caller;

    CandidateSuccessors(CandidateRepository candidates, Caller caller) {
        this.candidates = candidates;
        this.caller = caller;
    }

    @Override
    public Optional<UUID> successorOf(UUID id) {
        return candidates.successor(new CandidateId(id), caller.mayReadDrafts()).map(CandidateId::value);
    }
}
