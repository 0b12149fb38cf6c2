package org.hustings.timeline.campaignevent.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.persistence.Marking;
import org.hustings.timeline.campaignevent.persistence.TimelineRow;
import org.hustings.timeline.campaignevent.persistence.TimelineSearch;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/** Reads timelines: finds the entries of a page, shows who takes part today, marks what was searched for. */
@ApplicationScoped
class TimelineReader {

    private final TimelineQuestions questions;
    private final TimelineSearch search;
    private final Survivors survivors;
    private final Marking marking;

    TimelineReader(TimelineQuestions questions, TimelineSearch search, Survivors survivors, Marking marking) {
        this.questions = questions;
        this.search = search;
        this.survivors = survivors;
        this.marking = marking;
    }

    Page<CampaignEventRecord> page(TimelineScope scope, TimelineFilter filter, PageQuery page) {
        var question = questions.ask(scope, filter);
        var found = page.search(TimelineRow.sortOf(filter.order()), keyset -> search.search(question, keyset))
                .map(row -> CampaignEventRecord.of(requireNonNull(row.event())));
        var shown = survivors.show(found.items());
        return new Page<>(marked(filter, shown), found.next(), found.prev());
    }

    private List<CampaignEventRecord> marked(TimelineFilter filter, List<CampaignEventRecord> records) {
        var words = filter.words();
        if (words == null || records.isEmpty()) {
            return records;
        }
        var marks = marking.mark(
                words, records.stream().map(CampaignEventRecord::id).toList());
        return records.stream()
                .map(record -> {
                    var marked = marks.get(record.id());
                    return marked == null ? record : record.withHighlights(marked);
                })
                .toList();
    }
}
