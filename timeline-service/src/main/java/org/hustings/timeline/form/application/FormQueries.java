package org.hustings.timeline.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.security.Caller;
import org.hustings.timeline.campaignevent.application.TimelineReader;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.form.FeedPage;
import org.hustings.timeline.form.WholeTimeline;

/** What forms are made of, as far as the caller may see it. */
@ApplicationScoped
public class FormQueries {

    private final TimelineReader timelines;
    private final FormReader reader;
    private final Names names;
    private final Titles titles;
    private final Caller caller;

    FormQueries(TimelineReader timelines, FormReader reader, Names names, Titles titles, Caller caller) {
        this.timelines = timelines;
        this.reader = reader;
        this.names = names;
        this.titles = titles;
        this.caller = caller;
    }

    /**
     * A page of a feed; how many queries that takes does not depend on what the page holds.
     *
     * @param address of the feed's first page, from the root
     * @param self of this page, from the root
     */
    public FeedPage page(TimelineScope scope, TimelineFilter filter, PageQuery query, URI address, URI self) {
        var found = timelines.page(scope, filter, query);
        var shown = names.of(found.items(), caller.mayReadDrafts());
        return new FeedPage(titles.of(scope), address, self, new Page<>(shown, found.next(), found.prev()));
    }

    /** A timeline from one end to the other. It is read while it is written, so its state is from before that. */
    public WholeTimeline whole(TimelineScope scope, TimelineFilter filter) {
        var drafts = caller.mayReadDrafts();
        var state = timelines.state(scope, filter);
        // Who may read drafts is told the names of candidates who are drafts, in the very same entries.
        return new WholeTimeline(titles.of(scope), drafts ? state + " drafts" : state, () -> {
            var walk = timelines.walk(scope, filter);
            return () -> reader.next(walk, drafts);
        });
    }
}
