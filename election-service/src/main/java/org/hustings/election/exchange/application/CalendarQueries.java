package org.hustings.election.exchange.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hustings.election.election.application.ElectionFilter;
import org.hustings.election.election.application.ElectionSort;
import org.hustings.election.election.application.ElectionTerms;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.exchange.calendar.CalendarElection;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.record.RecordNotFound;
import org.hustings.election.timetable.TimetableEntry;

/** Reads of elections for calendars: one statement each, without results and electorates. */
@ApplicationScoped
public class CalendarQueries {

    /** How many elections one calendar holds at most: what a client still reads at once, 18 milestones each. */
    public static final int MAX_ELECTIONS = 500;

    private static final String SELECT = """
            select e.id as id, e.version as version, e.name as name, e.phase as phase, e.updated_at as updated_at,
                cast(e.timetable as text) as timetable
            from election e where (:drafts or not e.draft) and %s order by %s
            """;

    private static final TypeReference<List<TimetableEntry>> ENTRIES = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final ObjectMapper json;

    CalendarQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** The election, or that it is not there. */
    public CalendarElection get(ElectionId id, boolean drafts) {
        return read(SELECT.formatted("e.id = :id", "e.id"), Map.of("id", id.value()), drafts).stream()
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("election", id));
    }

    /** The elections that the filter leaves, the first in order that fit. */
    public List<CalendarElection> first(ElectionFilter filter, ElectionSort sort, boolean drafts) {
        return read(SELECT.formatted(filter.where(ElectionTerms.NOW), sort.sql()), filter.parameters(), drafts);
    }

    private List<CalendarElection> read(String statement, Map<String, Object> parameters, boolean drafts) {
        var query = entityManager
                .unwrap(Session.class)
                .createNativeQuery(statement, Tuple.class)
                .addScalar("id", String.class)
                .addScalar("version", Long.class)
                .addScalar("name", String.class)
                .addScalar("phase", String.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("timetable", String.class);
        query.setParameter("drafts", drafts);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MAX_ELECTIONS).getResultList().stream()
                .map(this::election)
                .toList();
    }

    private CalendarElection election(Tuple row) {
        return new CalendarElection(
                row.get("id", String.class),
                row.get("version", Long.class),
                row.get("name", String.class),
                ElectionPhase.valueOf(row.get("phase", String.class)),
                row.get("updated_at", Instant.class),
                entries(row.get("timetable", String.class)));
    }

    private List<TimetableEntry> entries(String timetable) {
        try {
            return json.readValue(timetable, ENTRIES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored timetable cannot be read", e);
        }
    }
}
