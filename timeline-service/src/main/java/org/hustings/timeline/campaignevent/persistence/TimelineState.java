package org.hustings.timeline.campaignevent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Tells whether a timeline is still as it was. */
@ApplicationScoped
public class TimelineState {

    /** A hash of each row, since a sum of versions is the same again when one entry goes and another comes. */
    private static final String STATE = """
            with shown as materialized (
                select e.id, e.version, e.election_id
                from campaign_event e join election_copy election on election.id = e.election_id
                where (:drafts or not (e.draft or election.draft)) and %s and %s and %s)
            select concat_ws(' ',
                (select count(*) from shown),
                (select bit_xor(hashtextextended(concat_ws(':', id, version), 0)) from shown),
                (select bit_xor(hashtextextended(concat_ws(':', id, version, merged_into), 0)) from candidate_copy
                    where election_id in (select election_id from shown)))
            """;

    private static final String OF_SOMEBODY = """
            e.id in (select p.id from timeline_participant p where p.participant_id = any (:ids) and p.role = '*')
            """;

    /** In a query of its own, what was typed is understood once and not anew for each entry. */
    private static final String FOUND = "e.search @@ (select %s)";

    private final StatelessSession session;

    TimelineState(StatelessSession session) {
        this.session = session;
    }

    /** Equal texts as long as no entry of the timeline, and no candidate of its elections, becomes another. */
    public String of(TimelineQuestion question) {
        var sql = sql(question);
        return sql.bind(session.createNativeQuery(sql.text(), String.class)).getSingleResult();
    }

    static BoundSql sql(TimelineQuestion question) {
        var whose = whose(question);
        var conditions = EntryConditions.ofRow(question, "e", Set.of())
                .inDates("e", question.filter().dates());
        var found = found(question);
        return BoundSql.of(
                STATE.formatted(whose.text(), conditions.sql(), found.text()),
                whose.parameters(),
                conditions.parameters(),
                found.parameters(),
                Map.of("drafts", question.drafts()));
    }

    private static BoundSql whose(TimelineQuestion question) {
        var election = question.electionId();
        return election == null
                ? BoundSql.of(OF_SOMEBODY, Map.of("ids", question.whose().toArray(UUID[]::new)))
                : BoundSql.of("e.election_id = :election", Map.of("election", election));
    }

    private static BoundSql found(TimelineQuestion question) {
        var words = question.filter().words();
        if (words == null) {
            return BoundSql.of("true");
        }
        var query = TypedWords.query(question, words);
        return BoundSql.of(FOUND.formatted(query.text()), query.parameters());
    }
}
