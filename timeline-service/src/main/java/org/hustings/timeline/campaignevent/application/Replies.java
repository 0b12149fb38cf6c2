package org.hustings.timeline.campaignevent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.domain.EntryRefused;
import org.hustings.timeline.campaignevent.domain.Publication;
import org.hustings.timeline.campaignevent.domain.ReplyRules;
import org.hustings.timeline.campaignevent.persistence.CampaignEventRepository;

/**
 * Checks an entry beside what it answers and what answers it.
 *
 * <p>Two changes that are fine by themselves may not be so together, such as two entries that come to answer each other.
 * So whoever changes one waits for the turn of its election.
 */
@ApplicationScoped
public class Replies {

    private final CampaignEventRepository repository;

    Replies(CampaignEventRepository repository) {
        this.repository = repository;
    }

    /** Fails with 422 if a new entry cannot answer what it says. */
    void checkNew(String electionId, Publication publication, Content content) {
        if (content.inReplyTo() != null) {
            repository.takeTurn(electionId);
            var answered = answered(electionId, content.inReplyTo());
            refuse(ReplyRules.violations(answered, publication, content));
        }
    }

    /** Fails with 422 if a change of an entry, in whose turn this is, does not go with what answers it or is answered. */
    public void checkRevision(CampaignEvent event, Publication wanted, Content next) {
        var violations = new ArrayList<Violation>();
        var inReplyTo = next.inReplyTo();
        if (inReplyTo != null && !inReplyTo.equals(event.id().value())) {
            violations.addAll(asReply(event, inReplyTo, wanted, next));
        }
        if (!next.startDate().equals(event.content().startDate()) || !wanted.says(event.publication())) {
            violations.addAll(ReplyRules.violations(repository.repliesTo(event), event, wanted, next));
        }
        refuse(violations);
    }

    private List<Violation> asReply(CampaignEvent event, UUID inReplyTo, Publication wanted, Content next) {
        var answered = answered(event.electionId(), inReplyTo);
        var isAnother = !Objects.equals(inReplyTo, event.content().inReplyTo());
        if (isAnother && repository.isAnsweredBy(event.id().value(), inReplyTo)) {
            return List.of(Violation.at(
                    "/inReplyTo",
                    "reply-circle",
                    "%s answers this campaign event, be it through others.".formatted(inReplyTo)));
        }
        return ReplyRules.violations(answered, event, wanted, next);
    }

    private CampaignEvent answered(String electionId, UUID inReplyTo) {
        return repository
                .find(new CampaignEventId(inReplyTo))
                .filter(event -> event.electionId().equals(electionId))
                .orElseThrow(() -> new EntryRefused(List.of(Violation.at(
                        "/inReplyTo",
                        "event-not-in-election",
                        "%s is no campaign event of election %s.".formatted(inReplyTo, electionId)))));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new EntryRefused(violations);
        }
    }
}
