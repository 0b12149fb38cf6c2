package org.hustings.candidate.candidacy.domain;

import java.util.List;

/**
 * What a result makes of some candidacies.
 *
 * @param changes what it says anew
 * @param confirmed those of which it says what was known before; no record shows that they know the result now
 */
public record Conclusion(List<CandidateEvent> changes, List<Candidate> confirmed) {

    /** Keeps copies. */
    public Conclusion {
        changes = List.copyOf(changes);
        confirmed = List.copyOf(confirmed);
    }
}
