package org.hustings.candidate.person.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.commons.revision.Aggregate;

/** The drafts that were deleted, read from the log. */
@ApplicationScoped
public class DeletedRecords {

    private static final String NEWEST = """
            select distinct on (aggregate_id) aggregate_id, aggregate_version, partition_key, type,
                cast(record as text) as record
            from revision where aggregate_type = :type and type like '%%.deleted.v1' and %s
            order by aggregate_id, aggregate_version desc
            """;

    /** The index revision_deleted_of_person is made for this. */
    private static final String OF_PEOPLE = NEWEST.formatted("record ->> 'personId' in (:ids)");

    private static final String ONE = NEWEST.formatted("aggregate_id in (:ids)");

    private final StatelessSession session;
    private final ObjectMapper json;

    DeletedRecords(StatelessSession session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** The deleted records of a kind that belonged to these people. */
    public List<DeletedRecord> ofPeople(String aggregateType, Collection<PersonId> people) {
        return read(
                OF_PEOPLE,
                aggregateType,
                people.stream().map(PersonId::toString).toList());
    }

    /** A record, if it was deleted. */
    public Optional<DeletedRecord> find(String aggregateType, String id) {
        return read(ONE, aggregateType, List.of(id)).stream().findFirst();
    }

    private List<DeletedRecord> read(String query, String aggregateType, List<String> ids) {
        return session
                .createNativeQuery(query, Tuple.class)
                .addScalar("aggregate_id", String.class)
                .addScalar("aggregate_version", Long.class)
                .addScalar("partition_key", String.class)
                .addScalar("type", String.class)
                .addScalar("record", String.class)
                .setParameter("type", aggregateType)
                .setParameterList("ids", ids)
                .list()
                .stream()
                .map(row -> record(aggregateType, row))
                .toList();
    }

    private DeletedRecord record(String aggregateType, Tuple row) {
        try {
            return new DeletedRecord(
                    new Aggregate(
                            aggregateType,
                            row.get("aggregate_id", String.class),
                            row.get("aggregate_version", Long.class)),
                    row.get("partition_key", String.class),
                    row.get("type", String.class),
                    json.readTree(row.get("record", String.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds what is not JSON", e);
        }
    }
}
