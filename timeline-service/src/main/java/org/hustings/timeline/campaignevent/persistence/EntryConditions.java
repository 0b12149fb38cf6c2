package org.hustings.timeline.campaignevent.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.reading.DateRange;
import org.hustings.timeline.campaignevent.reading.TimelineFilter;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions on what an entry says, in the form of JSON that the table of the entries and the log have in
 * common. No index may serve them, lest the database leave the order of the list for one: whatever narrows a list has
 * an index of its own (see {@link TimelineRanges}).
 */
final class EntryConditions {

    private static final List<String> IDS_OF_PARTICIPANTS = List.of("candidateId", "personId", "organisationId");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String json;
    private final Set<String> served;

    private EntryConditions(TimelineQuestion question, String json, Set<String> served) {
        this.json = json;
        this.served = served;
        var filter = question.filter();
        among("kind", filter.kinds());
        among("status", filter.statuses());
        takesPart("whose", question.whose(), question.roleOfWhose());
        takesPart("participants", question.participants(), filter.role());
        said(filter);
        restsOnOne(filter.singleSource());
        if (filter.inReplyTo() != null) {
            add("%s ->> 'inReplyTo' = :answered", "answered", filter.inReplyTo().toString());
        }
    }

    /**
     * Those on an entry as it is now, but for dates and words.
     *
     * @param row the row of the entry; from code, never from a request
     * @param served the names of those that an index serves, which are left out
     */
    static EntryConditions ofRow(TimelineQuestion question, String row, Set<String> served) {
        var conditions = new EntryConditions(question, row + ".content", served);
        var filter = question.filter();
        if (filter.origin() != null) {
            conditions.add(row + ".origin = :origin", "origin", filter.origin().name());
        }
        if (filter.changedSince() != null) {
            conditions.add(row + ".updated_at >= :changedSince", "changedSince", filter.changedSince());
        }
        return conditions;
    }

    /** Those on a record of the log, but for words. */
    static EntryConditions ofRecord(TimelineQuestion question, String record) {
        var conditions = new EntryConditions(question, record, Set.of());
        var filter = question.filter();
        if (filter.origin() != null) {
            conditions.add(
                    "%s ->> 'origin' = :origin", "origin", filter.origin().name());
        }
        if (filter.changedSince() != null) {
            conditions.add(
                    "cast(%s ->> 'updatedAt' as timestamptz) >= :changedSince", "changedSince", filter.changedSince());
        }
        return conditions.bounded("timeline_end(%s)", "timeline_instant(%s -> 'startDate', false)", filter.dates());
    }

    /** Adds those on the dates of an entry as it is now. */
    EntryConditions inDates(String row, DateRange dates) {
        return bounded(row + ".ends_at", row + ".starts_at", dates);
    }

    boolean areNone() {
        return conditions.isEmpty();
    }

    private EntryConditions bounded(String ends, String starts, DateRange dates) {
        if (dates.from() != null) {
            add(ends + " > :from", "from", dates.from());
        }
        if (dates.before() != null) {
            add(starts + " < :before", "before", dates.before());
        }
        return this;
    }

    /** All of them; true for a filter that has none. */
    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** What they name. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Adds one that names one parameter. */
    EntryConditions add(String condition, String name, Object value) {
        if (!served.contains(name)) {
            conditions.add(condition.formatted(json));
            parameters.put(name, value);
        }
        return this;
    }

    private void said(TimelineFilter filter) {
        if (filter.group() != null) {
            add("timeline_fold(%s ->> 'group') = timeline_fold(cast(:group as text))", "group", filter.group());
        }
        if (filter.publisher() != null) {
            add(
                    "timeline_fold(cast(:publisher as text)) in (select p.publisher from timeline_publishers_of(%s) p)",
                    "publisher", filter.publisher());
        }
    }

    private void restsOnOne(@Nullable Boolean singleSource) {
        if (singleSource != null) {
            add("timeline_single_source(%s) = :singleSource", "singleSource", singleSource);
        }
    }

    private void among(String member, Set<? extends Enum<?>> wanted) {
        if (!wanted.isEmpty()) {
            var names = wanted.stream().map(Enum::name).sorted().toArray(String[]::new);
            add("%s ->> '" + member + "' = any (cast(:" + member + " as text[]))", member, names);
        }
    }

    private void takesPart(String name, Collection<UUID> ids, @Nullable ParticipantRole role) {
        if (!ids.isEmpty()) {
            var participants =
                    ids.stream().flatMap(id -> participants(id, role)).toArray(String[]::new);
            add("(%s -> 'participants' @> any (cast(:" + name + " as jsonb[]))) is true", name, participants);
        }
    }

    private static Stream<String> participants(UUID id, @Nullable ParticipantRole role) {
        var has = role == null ? "" : ", \"role\": \"%s\"".formatted(role);
        return IDS_OF_PARTICIPANTS.stream().map(member -> "[{\"%s\": \"%s\"%s}]".formatted(member, id, has));
    }
}
