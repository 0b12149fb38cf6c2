package org.hustings.timeline.campaignevent.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The drafts that were deleted, by themselves or with a draft election, read from the log. */
@ApplicationScoped
public class DeletedDrafts {

    /** The index revision_deleted_entries_idx is made for this. */
    private static final String THAT_NAMED = """
            select distinct on (aggregate_id) aggregate_id, aggregate_version, partition_key, withheld,
                cast(record as text) as record
            from revision gone
            where type = 'org.hustings.campaign-event.deleted.v1' and exists (
                select from revision said
                where said.aggregate_type = 'campaign-event' and said.aggregate_id = gone.aggregate_id
                    and said.record -> 'participants' @> cast(:participant as jsonb))
            order by aggregate_id, aggregate_version desc
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    DeletedDrafts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * A draft as its deletion told it.
     *
     * @param withheld whether the topic never told of it
     */
    public record DeletedDraft(String id, long version, String electionId, boolean withheld, JsonNode record) {}

    /** Those in which a person ever took part. */
    public List<DeletedDraft> thatNamed(UUID person) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(THAT_NAMED, Tuple.class)
                .addScalar("aggregate_id", String.class)
                .addScalar("aggregate_version", Long.class)
                .addScalar("partition_key", String.class)
                .addScalar("withheld", Boolean.class)
                .addScalar("record", String.class)
                .setParameter("participant", "[{\"personId\": \"%s\"}]".formatted(person))
                .getResultList()
                .stream()
                .map(this::draft)
                .toList();
    }

    private DeletedDraft draft(Tuple row) {
        try {
            return new DeletedDraft(
                    row.get("aggregate_id", String.class),
                    row.get("aggregate_version", Long.class),
                    row.get("partition_key", String.class),
                    row.get("withheld", Boolean.class),
                    json.readTree(row.get("record", String.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds what is not JSON", e);
        }
    }
}
