package org.hustings.timeline.campaignevent.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecord;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.problem.InvalidParameter;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.campaignevent.domain.CampaignEventNotFound;
import org.hustings.timeline.campaignevent.messaging.CampaignEventRevisions;
import org.hustings.timeline.campaignevent.persistence.KnownRow;
import org.hustings.timeline.campaignevent.persistence.KnownRows;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/**
 * Entries as they were known at an instant, with those who took part as they were named then. People who take part may
 * be erased, which clears what was known before too; so none of these answers is kept for good.
 */
@ApplicationScoped
public class CampaignEventsAsKnown {

    private final KnownRecords records;
    private final KnownRows rows;
    private final TimelineQuestions questions;
    private final Caller caller;

    CampaignEventsAsKnown(KnownRecords records, KnownRows rows, TimelineQuestions questions, Caller caller) {
        this.records = records;
        this.rows = rows;
        this.questions = questions;
        this.caller = caller;
    }

    /** One campaign event. */
    public KnownRecord get(CampaignEventId id, AsKnownAt at) {
        return records.findErasable(CampaignEventRevisions.AGGREGATE, id.toString(), caller.mayReadDrafts(), at)
                .filter(known -> questions.isElectionThere(known.text("electionId")))
                .orElseThrow(() -> new CampaignEventNotFound(id));
    }

    /**
     * A page of the entries of a timeline that were there then, in the order in which they were first recorded. It may
     * hold fewer than asked for, or none, and have a {@code next} all the same.
     */
    public Page<CampaignEventRecord> timeline(
            TimelineScope scope, TimelineFilter filter, AsKnownAt at, PageQuery page) {
        if (filter.words() != null) {
            throw new InvalidParameter("q", "as-known", "cannot be asked of what was known at an instant");
        }
        var question = questions.ask(scope, filter);
        return page.search(KnownRow.sortOf(filter.order()), keyset -> {
                    records.prepareErasableList(at);
                    return rows.search(question, at, keyset);
                })
                .map(row -> records.read(requireNonNull(row.record())).as(CampaignEventRecord.class));
    }
}
