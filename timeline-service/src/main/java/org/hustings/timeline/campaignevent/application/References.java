package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.domain.EntryRefused;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.candidatecopy.KnownCandidates;

/** Checks that the candidates who take part stand in the election of the entry. */
@ApplicationScoped
class References {

    private final KnownCandidates candidates;

    References(KnownCandidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Fails with 422 and every candidate who stands elsewhere.
     *
     * @param checked participants that were accepted before
     */
    void check(String electionId, List<Participant> participants, List<Participant> checked) {
        var violations = strangers(electionId, participants, checked);
        if (!violations.isEmpty()) {
            throw new EntryRefused(violations);
        }
    }

    private List<Violation> strangers(String electionId, List<Participant> participants, List<Participant> checked) {
        var byPointer = candidatesByPointer(participants, checked);
        if (byPointer.isEmpty()) {
            return List.of();
        }
        var standing = candidates.standingIn(electionId, Set.copyOf(byPointer.values()));
        return byPointer.entrySet().stream()
                .filter(participant -> !standing.contains(participant.getValue()))
                .map(participant -> Violation.at(
                        participant.getKey(),
                        "candidate-not-in-election",
                        "%s is no candidate of election %s.".formatted(participant.getValue(), electionId)))
                .toList();
    }

    private static Map<String, UUID> candidatesByPointer(List<Participant> participants, List<Participant> checked) {
        var byPointer = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i) instanceof CandidateParticipant candidate && !checked.contains(candidate)) {
                byPointer.put("/participants/%d/candidateId".formatted(i), candidate.candidateId());
            }
        }
        return byPointer;
    }
}
