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
                where (:drafts or not (e.draft or election.draft)) and %s and %s)
            select concat_ws(' ',
                (select count(*) from shown),
                (select bit_xor(hashtextextended(concat_ws(':', id, version), 0)) from shown),
                (select bit_xor(hashtextextended(concat_ws(':', id, version, merged_into), 0)) from candidate_copy
                    where election_id in (select election_id from shown)))
            """;

    private static final String OF_SOMEBODY = """
            e.id in (select p.id from timeline_participant p where p.participant_id = any (:ids) and p.role = '*')
            """;

    private final StatelessSession session;

    TimelineState(StatelessSession session) {
        this.session = session;
    }

    /** Equal texts as long as no entry of the timeline, and no candidate of its elections, becomes another. */
    public String of(TimelineQuestion question) {
        var conditions = EntryConditions.ofRow(question, "e", Set.of())
                .inDates("e", question.filter().dates());
        var words = question.filter().words();
        if (words != null) {
            conditions.add("e.search @@ timeline_wanted(cast(:words as text), :drafts)", "words", words);
        }
        var election = question.electionId();
        var sql = election == null
                ? BoundSql.of(
                        STATE.formatted(OF_SOMEBODY, conditions.sql()),
                        conditions.parameters(),
                        Map.of("ids", question.whose().toArray(UUID[]::new)))
                : BoundSql.of(
                        STATE.formatted("e.election_id = :election", conditions.sql()),
                        conditions.parameters(),
                        Map.of("election", election));
        return sql.bind(session.createNativeQuery(sql.text(), String.class))
                .setParameter("drafts", question.drafts())
                .getSingleResult();
    }
}
