package org.hustings.timeline.imports.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.imports.slide.ImportedEntry;

/** Finds the entries of an election that a file means. */
@ApplicationScoped
public class RecordedEntries {

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('campaign-event-import ' || :election, 0)) as text)";

    private static final String FIND = """
            select * from campaign_event where id in (
                select id from campaign_event
                where election_id = :election and content -> 'identifiers' @> cast(:identifier as jsonb)
                union all
                select id from campaign_event where election_id = :election and id = cast(:id as uuid))
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    RecordedEntries(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Waits until nobody else imports into the timeline; until the end of the transaction nobody does. */
    public void takeTurn(String electionId) {
        entities.createNativeQuery(TAKE_TURN, String.class)
                .setParameter("election", electionId)
                .getSingleResult();
    }

    /** Those that have the identifier, or are named by it since a file came from here; by one statement. */
    public List<CampaignEvent> find(String electionId, ImportedEntry said) {
        return entities.unwrap(Session.class)
                .createNativeQuery(FIND, CampaignEvent.class)
                .setParameter("election", electionId)
                .setParameter(
                        "identifier",
                        json.valueToTree(List.of(said.identifier())).toString())
                .setParameter("id", Objects.toString(said.entryId(), null))
                .getResultList();
    }
}
