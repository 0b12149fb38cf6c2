package org.hustings.timeline.thread.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.timeline.campaignevent.application.CampaignEventQueries;
import org.hustings.timeline.campaignevent.application.ChronologicalOrder;
import org.hustings.timeline.campaignevent.application.Survivors;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.campaignevent.domain.CampaignEvent;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.electioncopy.KnownElections;
import org.hustings.timeline.thread.application.ThreadRows.Length;
import org.hustings.timeline.thread.application.ThreadRows.Place;
import org.hustings.timeline.thread.contract.CampaignEventThread;
import org.hustings.timeline.thread.contract.ThreadEntry;
import org.hustings.timeline.thread.contract.ThreadSummary;

/** Reads of exchanges. Each takes a constant number of statements, however long the exchange is. */
@ApplicationScoped
public class Threads {

    private static final Comparator<CampaignEvent> IN_TIME = Comparator.comparing(CampaignEvent::position)
            .thenComparing(event -> event.id().toString());

    private final CampaignEventQueries readable;
    private final KnownElections elections;
    private final ThreadRows rows;
    private final Survivors survivors;
    private final Snapshot snapshot;

    Threads(
            CampaignEventQueries readable,
            KnownElections elections,
            ThreadRows rows,
            Survivors survivors,
            Snapshot snapshot) {
        this.readable = readable;
        this.elections = elections;
        this.rows = rows;
        this.survivors = survivors;
        this.snapshot = snapshot;
    }

    /** The exchange that an entry belongs to, whatever its place in it. */
    public CampaignEventThread around(CampaignEventId id) {
        return snapshot.of(() -> read(id));
    }

    /** The exchanges of an election in the order of their beginnings. */
    public Page<ThreadSummary> of(String electionId, PageQuery page) {
        elections.forCaller(electionId);
        return snapshot.of(() -> read(electionId, page));
    }

    private CampaignEventThread read(CampaignEventId id) {
        var asked = readable.get(id);
        var root = rows.root(asked.id()).orElse(asked.id());
        var found = rows.places(root);
        var places = found.subList(0, Math.min(found.size(), ThreadRows.LIMIT));
        var complete = places.size() == found.size();
        return new CampaignEventThread(root, asked.electionId(), complete, entries(root, places));
    }

    private Page<ThreadSummary> read(String electionId, PageQuery page) {
        var roots = page.page(ChronologicalOrder.OLDEST_FIRST, keyset -> rows.roots(electionId, keyset));
        var lengths = rows.lengths(
                roots.items().stream().map(event -> event.id().value()).toList());
        var lastReplies = rows.entries(lengths.values().stream()
                .map(Length::last)
                .filter(Objects::nonNull)
                .toList());
        var events = Stream.concat(roots.items().stream(), lastReplies.values().stream());
        var shown = byId(events);
        return roots.map(root -> summary(root.id().value(), lengths, shown));
    }

    private static ThreadSummary summary(UUID root, Map<UUID, Length> lengths, Map<UUID, CampaignEventRecord> shown) {
        var length = Objects.requireNonNull(lengths.get(root));
        var most = ThreadRows.LIMIT - 1;
        return new ThreadSummary(
                Objects.requireNonNull(shown.get(root)),
                Math.min(length.replies(), most),
                length.replies() <= most,
                Objects.requireNonNull(shown.get(length.last())));
    }

    private List<ThreadEntry> entries(UUID root, List<Place> places) {
        var events = rows.entries(places.stream().map(Place::id).toList());
        var shown = byId(events.values().stream());
        var answers = places.stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(place -> Objects.requireNonNull(place.parent())));
        var inTime = Comparator.comparing((Place place) -> Objects.requireNonNull(events.get(place.id())), IN_TIME);
        answers.values().forEach(siblings -> siblings.sort(inTime));
        var entries = new ArrayList<ThreadEntry>();
        var open = new ArrayDeque<>(List.of(new Place(root, null, 0)));
        while (!open.isEmpty()) {
            var place = open.pop();
            entries.add(new ThreadEntry(place.depth(), Objects.requireNonNull(shown.get(place.id()))));
            answers.getOrDefault(place.id(), List.of()).reversed().forEach(open::push);
        }
        return entries;
    }

    private Map<UUID, CampaignEventRecord> byId(Stream<CampaignEvent> events) {
        var records = events.map(CampaignEventRecord::of).toList();
        return survivors.show(records).stream()
                .collect(Collectors.toMap(CampaignEventRecord::id, record -> record, (one, same) -> one));
    }
}
