package org.hustings.timeline.form.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.commons.http.ContentTag;
import org.hustings.commons.http.Download;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.api.TimelineParameters;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.reading.TimelineOrder;
import org.hustings.timeline.campaignevent.reading.TimelineScope;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.form.FeedPage;
import org.hustings.timeline.form.WholeTimeline;
import org.hustings.timeline.form.application.FormQueries;
import org.hustings.timeline.form.atom.AtomFeed;
import org.hustings.timeline.form.calendar.TimelineCalendar;
import org.hustings.timeline.form.csv.TimelineCsv;
import org.hustings.timeline.form.jsonfeed.JsonFeed;
import org.hustings.timeline.form.timelinejs.TimelineJsWriter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The answers in each form, the same for all timelines. */
@ApplicationScoped
class FormAnswers {

    static final String JSON_FEED = "application/feed+json";
    static final String ATOM = "application/atom+xml";
    static final String ICALENDAR = "text/calendar;charset=utf-8";
    static final String TIMELINEJS = "application/json";
    /** By which it is asked for among the other forms. Its readers ask for JSON. */
    static final String TIMELINEJS_BY_NAME = "application/vnd.hustings.timelinejs+json";

    static final String CSV = "text/csv;charset=utf-8;header=present";

    private final FormQueries forms;
    private final ObjectMapper json;

    FormAnswers(FormQueries forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    RestResponse<JsonFeed> jsonFeed(
            TimelineScope scope,
            TimelineParameters parameters,
            @Nullable CampaignEventOrigin origin,
            PageQuery page,
            UriInfo uri) {
        var feed = page(scope, newestFirst(parameters, origin), page, uri);
        return answer(JsonFeed.of(feed), tag(JSON_FEED, feed));
    }

    RestResponse<StreamingOutput> atom(
            TimelineScope scope,
            TimelineParameters parameters,
            @Nullable CampaignEventOrigin origin,
            PageQuery page,
            UriInfo uri) {
        var feed = page(scope, newestFirst(parameters, origin), page, uri);
        return answer(new AtomFeed(feed)::writeTo, tag(ATOM, feed));
    }

    RestResponse<StreamingOutput> calendar(
            TimelineScope scope, TimelineParameters parameters, @Nullable CampaignEventOrigin origin) {
        var whole = whole(scope, parameters, origin);
        return Download.of(new TimelineCalendar(whole)::writeTo, ICALENDAR, "timeline.ics", tag(ICALENDAR, whole));
    }

    RestResponse<StreamingOutput> timelineJs(
            TimelineScope scope, TimelineParameters parameters, @Nullable CampaignEventOrigin origin) {
        var whole = whole(scope, parameters, origin);
        return answer(new TimelineJsWriter(whole, json.writer())::writeTo, tag(TIMELINEJS, whole));
    }

    RestResponse<StreamingOutput> csv(
            TimelineScope scope, TimelineParameters parameters, @Nullable CampaignEventOrigin origin) {
        var whole = whole(scope, parameters, origin);
        return Download.of(new TimelineCsv(whole)::writeTo, CSV, "timeline.csv", tag(CSV, whole));
    }

    private static TimelineFilter newestFirst(TimelineParameters parameters, @Nullable CampaignEventOrigin origin) {
        return parameters.filter(origin).in(Objects.requireNonNullElse(parameters.order(), TimelineOrder.DESC));
    }

    private WholeTimeline whole(
            TimelineScope scope, TimelineParameters parameters, @Nullable CampaignEventOrigin origin) {
        return forms.whole(
                scope, parameters.filter(origin).in(Objects.requireNonNullElse(parameters.order(), TimelineOrder.ASC)));
    }

    private FeedPage page(TimelineScope scope, TimelineFilter filter, PageQuery page, UriInfo uri) {
        var request = uri.getRequestUri();
        var self = request.getRawQuery() == null
                ? URI.create(request.getRawPath())
                : URI.create(request.getRawPath() + "?" + request.getRawQuery());
        return forms.page(scope, filter, page, page.beginning(), self);
    }

    private static <T> RestResponse<T> answer(T body, EntityTag tag) {
        return ResponseBuilder.ok(body).tag(tag).build();
    }

    /** All that is written, of which each part says in words what it holds; forms share addresses. */
    private static EntityTag tag(String form, FeedPage page) {
        return ContentTag.of(Stream.of(form, page));
    }

    private static EntityTag tag(String form, WholeTimeline whole) {
        return ContentTag.of(Stream.of(form, whole.timeline(), whole.state()));
    }
}
