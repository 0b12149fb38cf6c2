package org.hustings.election.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.PublishableRecord;
import org.hustings.election.record.RecordNotFound;

/** Reads of one election with all that its exports say. */
@ApplicationScoped
public class ExportQueries {

    private static final String WITH_ORGANISATION_AND_POST = """
            select e, o, p from Election e
            join Organisation o on o.id = e.details.organisationId
            left join Post p on p.id = e.details.postId
            where e.id = :id and (:drafts = true or e.draft = false)
            """;

    private final EntityManager entityManager;
    private final CandidateNames candidates;

    ExportQueries(EntityManager entityManager, CandidateNames candidates) {
        this.entityManager = entityManager;
        this.candidates = candidates;
    }

    /** The election, or that it is not there. What else is a draft is left out for those who may not read drafts. */
    public ExportedElection get(ElectionId id, boolean drafts) {
        var row = entityManager
                .createQuery(WITH_ORGANISATION_AND_POST, Object[].class)
                .setParameter("id", id)
                .setParameter("drafts", drafts)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("election", id));
        return new ExportedElection(
                ElectionRecord.of((Election) row[0]),
                visible(row[1], Organisation.class, drafts)
                        .map(OrganisationRecord::of)
                        .orElse(null),
                visible(row[2], Post.class, drafts)
                        // By when it has to be filled again is no part of an export.
                        .map(post -> PostRecord.of(post, null))
                        .orElse(null),
                candidates.of(id));
    }

    private static <T extends PublishableRecord> Optional<T> visible(Object found, Class<T> type, boolean drafts) {
        return Optional.ofNullable(type.cast(found)).filter(record -> drafts || !record.isDraft());
    }
}
