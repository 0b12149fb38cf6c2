package org.hustings.timeline.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the log of entries, and the notes beside it, in the order of their positions; in one statement. */
@ApplicationScoped
class ChangeRows {

    private static final String SELECT = """
            select position, recorded_at, subject, id, election_id, type, version, cast(record as text) as record, shown_as
            from ((%s) union all (%s)) change order by position limit :limit
            """;

    private static final String REVISIONS = """
            select revision.position, revision.recorded_at, 'CAMPAIGN_EVENT' as subject,
                cast(revision.aggregate_id as uuid) as id, revision.partition_key as election_id, revision.type,
                revision.aggregate_version as version, revision.record, cast(null as uuid) as shown_as
            from revision left join election_copy election on election.id = revision.partition_key
            where revision.position > :after and revision.position <= :upTo
                and revision.aggregate_type = 'campaign-event' %s %s
            order by revision.position limit :limit
            """;

    private static final String NOTES = """
            select note.position, note.recorded_at, note.subject, note.subject_id as id, note.election_id, known.type,
                coalesce(known.aggregate_version, 0) as version, known.record, note.shown_as
            from change_note note left join election_copy election on election.id = note.election_id
            left join lateral (
                select revision.type, revision.aggregate_version, revision.record from revision
                where note.subject = 'CAMPAIGN_EVENT' and revision.aggregate_type = 'campaign-event'
                    and revision.aggregate_id = cast(note.subject_id as text) and revision.position < note.position
                order by revision.aggregate_version desc limit 1) known on true
            where note.position > :after and note.position <= :upTo %s %s
            order by note.position limit :limit
            """;

    private static final String PUBLISHED = "not cast(%s.record ->> 'draft' as boolean)";

    /** What was there before an election came into sight is told anew by the notes of that moment. */
    private static final String IN_SIGHT = """
            not exists (select from in_sight_since sight
                where sight.partition_key = %1$s.%2$s and sight.position >= %1$s.position)""";

    private static final String PUBLIC_REVISIONS = "and not revision.withheld and not election.draft and "
            + PUBLISHED.formatted("revision") + " and " + IN_SIGHT.formatted("revision", "partition_key");

    private static final String NAMED = """
            exists (select from timeline_participant named join election_copy whose on whose.id = named.election_id
                where named.participant_id = note.subject_id and named.role = '*' and not named.draft and not whose.draft)""";

    /**
     * Entries that come into sight with their election are news to the public alone. A draft that was merged is none, unless
     * a published entry names it: then who is shown in its place is seen.
     */
    private static final String PUBLIC_NOTES =
            """
            and (note.election_id is null or not election.draft) and %1$s
            and case note.subject
                when 'CAMPAIGN_EVENT' then %2$s
                when 'PERSON' then exists (select from person_copy where id = note.subject_id and not draft) or %3$s
                else exists (select from candidate_copy where id = note.subject_id and not draft) or %3$s end
            """.formatted(IN_SIGHT.formatted("note", "election_id"), PUBLISHED.formatted("known"), NAMED);

    private static final String NOTES_FOR_ROLES = "and note.subject <> 'CAMPAIGN_EVENT'";

    private final EntityManager entities;

    ChangeRows(EntityManager entities) {
        this.entities = entities;
    }

    List<ChangeRow> read(ChangeRange range) {
        var query = query(range)
                .addScalar("position", Long.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("subject", String.class)
                .addScalar("id", UUID.class)
                .addScalar("election_id", String.class)
                .addScalar("type", String.class)
                .addScalar("version", Long.class)
                .addScalar("record", String.class)
                .addScalar("shown_as", UUID.class)
                .setParameter("after", range.after())
                .setParameter("upTo", range.upTo())
                .setParameter("limit", range.limit());
        if (range.electionId() != null) {
            query.setParameter("electionId", range.electionId());
        }
        return query.getResultStream().map(ChangeRows::row).toList();
    }

    /** What is asked with these; the plan of it is asserted. */
    static String sql(ChangeRange range) {
        var ofElection = range.electionId() != null;
        return SELECT.formatted(
                REVISIONS.formatted(
                        ofElection ? "and revision.partition_key = :electionId" : "",
                        range.drafts() ? "" : PUBLIC_REVISIONS),
                NOTES.formatted(
                        ofElection ? "and (note.election_id = :electionId or note.election_id is null)" : "",
                        range.drafts() ? NOTES_FOR_ROLES : PUBLIC_NOTES));
    }

    private NativeQuery<Tuple> query(ChangeRange range) {
        return entities.unwrap(Session.class).createNativeQuery(sql(range), Tuple.class);
    }

    private static ChangeRow row(Tuple row) {
        return new ChangeRow(
                row.get("position", Long.class),
                row.get("recorded_at", Instant.class),
                row.get("subject", String.class),
                row.get("id", UUID.class),
                row.get("election_id", String.class),
                row.get("type", String.class),
                row.get("version", Long.class),
                row.get("record", String.class),
                row.get("shown_as", UUID.class));
    }
}
