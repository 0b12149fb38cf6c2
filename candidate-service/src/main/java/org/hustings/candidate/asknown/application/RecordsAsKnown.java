package org.hustings.candidate.asknown.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hustings.candidate.asknown.persistence.KnownList;
import org.hustings.candidate.asknown.persistence.KnownRows;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;

/**
 * Records as they were known at an instant. All of this service may hold personal data, which an erasure clears in what
 * was known before too; so none of these answers is kept for good.
 */
@ApplicationScoped
public class RecordsAsKnown {

    private final KnownRecords records;
    private final KnownRows rows;

    RecordsAsKnown(KnownRecords records, KnownRows rows) {
        this.records = records;
        this.rows = rows;
    }

    /**
     * The record as it was then; empty if it was not there, or not for this caller.
     *
     * @param aggregate the kind of record, as the log names it
     * @param drafts whether the caller may see what was not published then
     */
    public Optional<KnownRecord> find(String aggregate, String id, boolean drafts, AsKnownAt at) {
        return records.findErasable(aggregate, id, drafts, at);
    }

    /**
     * A page of the records that were there then, in the order in which they were first recorded. It may hold fewer
     * than asked for, or none, and have a {@code next} all the same.
     *
     * @param drafts whether the caller may see what was not published then
     */
    public Page<KnownRecord> list(KnownList list, boolean drafts, AsKnownAt at, PageQuery page) {
        return page.search(KnownRows.AS_RECORDED, keyset -> {
                    records.prepareErasableList(at);
                    return rows.search(list, drafts, at, keyset);
                })
                .map(row -> records.read(requireNonNull(row.record())));
    }
}
