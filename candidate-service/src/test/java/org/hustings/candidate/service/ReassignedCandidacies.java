package org.hustings.candidate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hustings.candidate.candidacy.application.CandidaciesReassigned;

/** What those hear who keep records of candidacies. */
@ApplicationScoped
class ReassignedCandidacies {

    private final List<CandidaciesReassigned> heard = new CopyOnWriteArrayList<>();

    void on(@Observes CandidaciesReassigned reassigned) {
        heard.add(reassigned);
    }

    List<CandidaciesReassigned> of(String merge) {
        return heard.stream()
                .filter(each -> each.mergeId().toString().equals(merge))
                .toList();
    }
}
