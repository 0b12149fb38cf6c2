package org.hustings.timeline.form;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hustings.commons.page.Page;
import org.hustings.timeline.form.atom.AtomFeed;
import org.hustings.timeline.form.calendar.TimelineCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a form costs to write beside what a library of the field takes for the like: ROME for Atom, biweekly for
 * iCalendar. Read the results as ratios of one run; the libraries write less of each entry than the forms do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FormBenchmark {

    private static final int ENTRIES = 200;

    private static final LocalDate DAY = LocalDate.of(2031, 4, 19);

    private final List<ShownEntry> entries =
            IntStream.range(0, ENTRIES).mapToObj(FormBenchmark::entry).toList();

    private static ShownEntry entry(int number) {
        return FormMother.entry(record -> record.put("id", new UUID(0, number).toString()));
    }

    @Benchmark
    public void atom() throws IOException {
        var page = new Page<>(entries, URI.create("/next"), URI.create("/prev"));
        new AtomFeed(new FeedPage(FormMother.timeline("Mayor of Sea"), URI.create("/feed"), URI.create("/feed"), page))
                .writeTo(OutputStream.nullOutputStream());
    }

    @Benchmark
    public void atomByRome() throws IOException, FeedException {
        var feed = new Feed("atom_1.0");
        feed.setId("tag:hustings.org,2026:/feed");
        feed.setTitle("Timeline: Mayor of Sea");
        feed.setUpdated(Date.from(DAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
        feed.setEntries(entries.stream().map(FormBenchmark::rome).toList());
        new WireFeedOutput().output(feed, writer(), false);
    }

    private static Entry rome(ShownEntry shown) {
        var entry = new Entry();
        entry.setId(shown.urn());
        entry.setTitle(shown.record().headline());
        entry.setPublished(Date.from(shown.record().createdAt()));
        entry.setUpdated(Date.from(shown.record().updatedAt()));
        var kind = new Category();
        kind.setTerm(shown.record().kind().name());
        entry.setCategories(List.of(kind));
        var link = new Link();
        link.setHref(shown.path());
        entry.setAlternateLinks(List.of(link));
        var content = new Content();
        content.setType("text");
        content.setValue(shown.record().text());
        entry.setContents(List.of(content));
        return entry;
    }

    @Benchmark
    public void calendar() throws IOException {
        new TimelineCalendar(FormMother.whole(entries.toArray(ShownEntry[]::new)))
                .writeTo(OutputStream.nullOutputStream());
    }

    @Benchmark
    public void calendarByBiweekly() throws IOException {
        var calendar = new ICalendar();
        for (var shown : entries) {
            var event = new VEvent();
            event.setUid(shown.urn());
            event.setSummary(shown.record().headline());
            event.setDescription(shown.record().text());
            event.setSequence(2);
            event.setDateStart(Date.from(DAY.atStartOfDay().toInstant(ZoneOffset.UTC)), false);
            event.addCategories(shown.record().kind().name());
            calendar.addEvent(event);
        }
        calendar.write(writer());
    }

    private static Writer writer() {
        return new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    }
}
