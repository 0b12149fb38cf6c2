package org.hustings.candidate.person.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    /** Erases what was said of a record until now; what is claimed of it goes with the event of the erasure. */
    public void forget(String aggregateType, String id, Clearing clearing) {
        eraser.erase(aggregateType, id, clearing);
    }

    /** Erases what was said of the deleted drafts of a kind that belonged to the people. */
    public void forgetDeleted(String aggregateType, Clearing clearing, PersonErased erased) {
        deletedRecords
                .ofPeople(aggregateType, erased.people())
                .forEach(each -> forget(each, clearing, clearing.record(each.record()), erased));
    }

    /**
     * Erases what was said of a deleted draft, and tells its deletion again with what is left, since consumers may keep
     * the record as it was last, and pass over events that they have seen.
     */
    public void forget(DeletedRecord deleted, Clearing clearing, JsonNode left, PersonErased erased) {
        var last = deleted.aggregate();
        forget(last.type(), last.id(), clearing);
        revisions.append(new Change(
                deleted.type(),
                new Aggregate(last.type(), last.id(), last.version() + 1),
                deleted.partitionKey(),
                erased.now(),
                left,
                null,
                erased.reason()));
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
