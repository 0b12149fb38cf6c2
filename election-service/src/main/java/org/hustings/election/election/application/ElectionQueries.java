package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.election.election.contract.ElectionDocument;
import org.hustings.election.election.contract.ElectionLinks;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ByElectionReason;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDateType;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.record.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** Reads of elections that have to be fast: one statement each, and no objects between the rows and the answer. */
@ApplicationScoped
public class ElectionQueries {

    private static final String DOCUMENT = """
            select id, version, draft, name, type, level, parent_id, replaces_id, replaced_by_id,
                by_election_reason, candidates_locked, date_type, date_status, organisation_id, post_id, seats,
                votes_allowed, vote_variation, voting_methods, scrutineer_id, called_by, phase, cancellation_reason,
                identifiers, timetable, electorates, transitions,
                transitions @> '[{"to": "UNCONTESTED"}]' as uncontested, result, scrutineer_report, disputed,
                created_at, updated_at, sources
            from election where id = ? and (? or not draft)
            """;

    private static final String LIST = """
            select e.id, e.version, e.draft, e.name, e.type, e.level, e.parent_id, e.date_status, e.organisation_id,
                e.post_id, e.seats, e.phase, e.created_at, e.updated_at
            from election e where (:drafts or not e.draft) and %s and %s order by %s
            """;

    private final DataSource dataSource;
    private final EntityManager entityManager;

    ElectionQueries(DataSource dataSource, EntityManager entityManager) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
    }

    /** The election, or that it is not there. */
    public ElectionDocument get(ElectionId id, boolean drafts) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(DOCUMENT)) {
            select.setString(1, id.value());
            select.setBoolean(2, drafts);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new RecordNotFound("election", id);
                }
                return document(rows);
            }
        } catch (SQLException e) {
            throw new PersistenceException("An election could not be read", e);
        }
    }

    /** A page of elections. */
    public Page<ElectionSummary> list(ElectionFilter filter, ElectionSort sort, boolean drafts, PageQuery page) {
        return page.page(sort.order(), keyset -> {
            var statement = statement(filter, keyset.where(), keyset.orderBy());
            var query = entityManager.unwrap(Session.class).createNativeQuery(statement, Tuple.class);
            query.setParameter("drafts", drafts);
            filter.parameters().forEach(query::setParameter);
            return keyset.bind(ElectionRow.columnsOf(query)).getResultList().stream()
                    .map(ElectionRow::summary)
                    .toList();
        });
    }

    /** The statement behind a list of elections. */
    static String statement(ElectionFilter filter, String place, String order) {
        return LIST.formatted(filter.where(ElectionTerms.NOW), place, order);
    }

    private static ElectionDocument document(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new ElectionDocument(
                id,
                row.getLong("version"),
                row.getBoolean("draft"),
                row.getString("name"),
                ElectionType.valueOf(row.getString("type")),
                ElectionLevel.valueOf(row.getString("level")),
                row.getString("parent_id"),
                row.getString("replaces_id"),
                row.getString("replaced_by_id"),
                constant(ByElectionReason.class, row.getString("by_election_reason")),
                ElectionDateType.valueOf(row.getString("date_type")),
                ElectionDateStatus.valueOf(row.getString("date_status")),
                row.getObject("organisation_id", UUID.class),
                row.getObject("post_id", UUID.class),
                row.getInt("seats"),
                row.getInt("votes_allowed"),
                VoteVariation.valueOf(row.getString("vote_variation")),
                row.getString("voting_methods"),
                row.getObject("scrutineer_id", UUID.class),
                row.getString("called_by"),
                ElectionPhase.valueOf(row.getString("phase")),
                constant(CancellationReason.class, row.getString("cancellation_reason")),
                row.getBoolean("candidates_locked"),
                row.getBoolean("uncontested"),
                row.getString("identifiers"),
                row.getString("timetable"),
                row.getString("electorates"),
                row.getString("transitions"),
                row.getString("result"),
                row.getString("disputed"),
                row.getString("scrutineer_report"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getString("sources"),
                ElectionLinks.of(id));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
