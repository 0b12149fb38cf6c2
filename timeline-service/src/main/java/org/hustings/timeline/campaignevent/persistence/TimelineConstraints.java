package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.hustings.commons.problem.ConstraintProblems;
import org.hustings.commons.problem.DomainException;
import org.hustings.timeline.campaignevent.domain.CampaignEventHasReplies;
import org.hustings.timeline.electioncopy.ElectionNotFound;

/** What the constraints of {@code campaign_event} mean to an editor. */
@ApplicationScoped
class TimelineConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<? extends DomainException>> byConstraint() {
        return Map.of(
                "campaign_event_in_reply_to_fkey", CampaignEventHasReplies::new,
                "campaign_event_election_id_fkey", ElectionNotFound::new);
    }
}
