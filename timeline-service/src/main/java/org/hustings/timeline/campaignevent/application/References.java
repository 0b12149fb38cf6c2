package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.EntryRefused;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.candidatecopy.KnownCandidates;
import org.jspecify.annotations.Nullable;

/** Checks that what an entry refers to is of the same election. */
@ApplicationScoped
class References {

    private final CampaignEventRepository repository;
    private final KnownCandidates candidates;

    References(CampaignEventRepository repository, KnownCandidates candidates) {
        this.repository = repository;
        this.candidates = candidates;
    }

    /**
     * Fails with 422 and every reference that leads elsewhere.
     *
     * @param checked participants that were accepted before
     */
    void check(String electionId, boolean draft, Content content, List<Participant> checked) {
        var violations = new ArrayList<Violation>();
        violations.addAll(strangers(electionId, content, checked));
        reply(electionId, draft, content.inReplyTo()).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new EntryRefused(violations);
        }
    }

    private List<Violation> strangers(String electionId, Content content, List<Participant> checked) {
        var byPointer = candidatesByPointer(content, checked);
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

    private static Map<String, UUID> candidatesByPointer(Content content, List<Participant> checked) {
        var byPointer = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < content.participants().size(); i++) {
            if (content.participants().get(i) instanceof CandidateParticipant candidate
                    && !checked.contains(candidate)) {
                byPointer.put("/participants/%d/candidateId".formatted(i), candidate.candidateId());
            }
        }
        return byPointer;
    }

    private Optional<Violation> reply(String electionId, boolean draft, @Nullable UUID inReplyTo) {
        if (inReplyTo == null) {
            return Optional.empty();
        }
        var answered = repository
                .find(new CampaignEventId(inReplyTo))
                .filter(event -> event.electionId().equals(electionId));
        if (answered.isEmpty()) {
            return Optional.of(Violation.at(
                    "/inReplyTo",
                    "event-not-in-election",
                    "%s is no campaign event of election %s.".formatted(inReplyTo, electionId)));
        }
        return answered.filter(event -> event.isDraft() && !draft).map(References::replyToDraft);
    }

    private static Violation replyToDraft(CampaignEvent answered) {
        return Violation.at(
                "/inReplyTo",
                "reply-to-draft",
                "%s is a draft: publish it before what replies to it.".formatted(answered.id()));
    }
}
