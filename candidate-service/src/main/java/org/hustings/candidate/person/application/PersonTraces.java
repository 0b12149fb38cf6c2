package org.hustings.candidate.person.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hustings.candidate.person.persistence.DeletedRecord;
import org.hustings.candidate.person.persistence.DeletedRecords;
import org.hustings.commons.bulk.ImportProblems;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.RevisionEraser;
import org.hustings.commons.revision.RevisionLog;
import org.jspecify.annotations.Nullable;

/** What is left of people beside the state of records: revisions, kept answers, problems of imports. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonTraces {

    private final RevisionEraser eraser;
    private final ImportProblems problems;
    private final DeletedRecords deletedRecords;
    private final RevisionLog revisions;

    PersonTraces(RevisionEraser eraser, ImportProblems problems, DeletedRecords deletedRecords, RevisionLog revisions) {
        this.eraser = eraser;
        this.problems = problems;
        this.deletedRecords = deletedRecords;
        this.revisions = revisions;
    }

    /**
     * Erases what was said of a record until now; what is claimed of it goes with the event of the erasure.
     *
     * @return whether there was anything; if not, an erasure that is repeated has nothing to tell
     */
    public boolean forget(String aggregateType, String id, Clearing clearing) {
        return eraser.erase(aggregateType, id, clearing);
    }

    /** Erases what was said of the deleted drafts of a kind that belonged to the people. */
    public void forgetDeleted(String aggregateType, Clearing clearing, PersonErased erased) {
        deletedRecords.ofPeople(aggregateType, erased.people()).forEach(each -> forgetDeleted(each, clearing, erased));
    }

    /** Erases what was said of a deleted draft; why, the people themselves tell. */
    public void forgetDeleted(DeletedRecord deleted, Clearing clearing, PersonErased erased) {
        var last = deleted.aggregate();
        if (forget(last.type(), last.id(), clearing) || erased.first()) {
            tellAgain(deleted, clearing.record(deleted.record()), erased.now(), null);
        }
    }

    /**
     * Tells the deletion of a draft again with what is left, since consumers may keep the record as it was last, and pass
     * over events that they have seen.
     */
    void tellAgain(DeletedRecord deleted, JsonNode left, Instant now, @Nullable String reason) {
        var last = deleted.aggregate();
        revisions.append(new Change(
                deleted.type(),
                new Aggregate(last.type(), last.id(), last.version() + 1),
                deleted.partitionKey(),
                now,
                left,
                null,
                reason));
    }

    /** A draft of this kind, if it was deleted. */
    public Optional<DeletedRecord> deleted(String aggregateType, String id) {
        return deletedRecords.find(aggregateType, id);
    }

    /** Takes names out of what imports complained of. */
    public void forgetNames(Collection<String> names) {
        problems.forget(names);
    }
}
