package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.hustings.election.election.domain.Election;
import org.hustings.election.election.domain.ElectionDetails;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.messaging.ElectionEvents;
import org.hustings.election.record.RecordStore;
import org.jspecify.annotations.Nullable;

/** How elections stand to each other: as parts of a group, and one in the place of another. */
@ApplicationScoped
class ElectionRelations {

    private final RecordStore records;
    private final EntityManager entityManager;
    private final ElectionLog log;
    private final Clock clock;

    ElectionRelations(RecordStore records, EntityManager entityManager, ElectionLog log, Clock clock) {
        this.records = records;
        this.entityManager = entityManager;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Fails if an election so described cannot be part of the one it names, or have the parts it has. That the other is
     * there at all, the database decides. To be asked before the election changes: the query would write it out.
     */
    void checkPlace(ElectionId id, ElectionDetails details) {
        var parentId = details.parentId();
        // Held until the transaction ends: else the parent could stop being above before this becomes its part.
        var parent = parentId == null
                ? null
                : entityManager.find(Election.class, new ElectionId(parentId), LockModeType.PESSIMISTIC_READ);
        if (parent != null) {
            details.checkPartOf(parent.details());
        }
        highestLevelOfParts(id).ifPresent(details::checkStillAbove);
    }

    /**
     * Tells the replaced election what takes its place. A draft takes no one's place: what is published must not name
     * what is not.
     *
     * @param before the election whose place it took until now
     */
    void settlePlace(Election election, @Nullable String before) {
        var after = replacedBy(election);
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            note(before, null);
        }
        if (after != null) {
            note(after, election.id());
        }
    }

    /** The election whose place this one takes in public. */
    static @Nullable String replacedBy(Election election) {
        return election.isDraft() ? null : election.details().replacesId();
    }

    private void note(String replaced, @Nullable ElectionId other) {
        var election = records.getForChange(Election.class, new ElectionId(replaced));
        election.replacedBy(other, clock.instant());
        log.keep(election, ElectionEvents::changed);
    }

    private Optional<ElectionLevel> highestLevelOfParts(ElectionId election) {
        return entityManager
                .createQuery("""
                        select e.details.level from Election e where e.details.parentId = :parent
                        order by case e.details.level when ORGANISATION then 0 else 1 end
                        """, ElectionLevel.class)
                .setParameter("parent", election.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
