package org.hustings.timeline.campaignevent.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Walk;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.persistence.Marking;
import org.hustings.timeline.campaignevent.persistence.TimelineRow;
import org.hustings.timeline.campaignevent.persistence.TimelineSearch;
import org.hustings.timeline.campaignevent.persistence.TimelineState;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;

/** Reads timelines: finds the entries of a page, shows who takes part today, marks what was searched for. */
@ApplicationScoped
public class TimelineReader {

    private static final int AT_A_TIME = 200;

    private final TimelineQuestions questions;
    private final TimelineSearch search;
    private final Survivors survivors;
    private final Marking marking;
    private final TimelineState state;

    TimelineReader(
            TimelineQuestions questions,
            TimelineSearch search,
            Survivors survivors,
            Marking marking,
            TimelineState state) {
        this.questions = questions;
        this.search = search;
        this.survivors = survivors;
        this.marking = marking;
        this.state = state;
    }

    /**
     * A page of a timeline, as far as the caller may see it. With several filters at once it may hold fewer entries than
     * asked for, or none, and have a neighbour all the same.
     */
    public Page<CampaignEventRecord> page(TimelineScope scope, TimelineFilter filter, PageQuery page) {
        var question = questions.ask(scope, filter);
        var found = page.search(TimelineRow.sortOf(filter.order()), keyset -> search.search(question, keyset))
                .map(row -> CampaignEventRecord.of(requireNonNull(row.event())));
        var shown = survivors.show(found.items());
        return new Page<>(marked(filter, shown), found.next(), found.prev());
    }

    /**
     * All entries of a timeline that the filter leaves, in its order, as far as the caller may see them. Each time some
     * are asked for, they are read then; no transaction is held in between. At the end there are none.
     */
    public Supplier<List<CampaignEventRecord>> walk(TimelineScope scope, TimelineFilter filter) {
        var question = questions.ask(scope, filter);
        var walk = new Walk<>(TimelineRow.sortOf(filter.order()), AT_A_TIME, keyset -> search.search(question, keyset));
        return () -> survivors.show(walk.next().stream()
                .map(row -> CampaignEventRecord.of(requireNonNull(row.event())))
                .toList());
    }

    /** Equal texts as long as no entry that the filter leaves, and no candidate of its election, becomes another. */
    public String state(TimelineScope scope, TimelineFilter filter) {
        return state.of(questions.ask(scope, filter));
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
