package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.election.election.contract.ElectionDocument;
import org.hustings.election.election.contract.ElectionLinks;
import org.hustings.election.election.contract.ElectionSummary;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDateType;
import org.hustings.election.election.domain.ElectionId;
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
            select id, version, draft, name, type, date_type, date_status, organisation_id, post_id, seats,
                votes_allowed, vote_variation, voting_methods, scrutineer_id, called_by, phase, cancellation_reason,
                identifiers, timetable, electorates, transitions, result, scrutineer_report,
                created_at, updated_at, sources
            from election where id = ? and (? or not draft)
            """;

    private static final String LIST = """
            select new org.hustings.election.election.contract.ElectionSummary(
                e.id.value, e.version, e.draft, e.details.name, e.details.type, e.details.dateStatus,
                e.details.organisationId, e.details.postId, e.details.seats, e.phase, e.createdAt, e.updatedAt)
            from Election e where %s and %s order by %s
            """;

    private static final Sort<ElectionSummary> NEWEST_FIRST = Sort.<ElectionSummary>named("newest")
            .descending("e.createdAt", KeyType.INSTANT, ElectionSummary::createdAt)
            .descending("e.id.value", KeyType.TEXT, ElectionSummary::id);

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

    /** A page of elections, newest first. */
    public Page<ElectionSummary> list(ElectionFilter filter, boolean drafts, PageQuery page) {
        return page.page(NEWEST_FIRST, keyset -> {
            var query = entityManager.createQuery(
                    LIST.formatted(filter.where(drafts), keyset.where(), keyset.orderBy()), ElectionSummary.class);
            filter.parameters().forEach(query::setParameter);
            return keyset.bind(query).getResultList();
        });
    }

    private static ElectionDocument document(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new ElectionDocument(
                id,
                row.getLong("version"),
                row.getBoolean("draft"),
                row.getString("name"),
                ElectionType.valueOf(row.getString("type")),
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
                cancellationReason(row),
                row.getString("identifiers"),
                row.getString("timetable"),
                row.getString("electorates"),
                row.getString("transitions"),
                row.getString("result"),
                row.getString("scrutineer_report"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getString("sources"),
                ElectionLinks.of(id));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable CancellationReason cancellationReason(ResultSet row) throws SQLException {
        var reason = row.getString("cancellation_reason");
        return reason == null ? null : CancellationReason.valueOf(reason);
    }
}
