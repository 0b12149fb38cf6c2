package org.hustings.timeline.campaignevent.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.hustings.commons.page.Keyset;
import org.hustings.timeline.campaignevent.reading.DateRange;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of an index that a page is read from. Each has its rows in the order of the list, since all that comes
 * before the order in the index is fixed: what narrows the list most, whether the entry is a draft, and how long it may
 * take. So the database merges them and reads no more than the page has, however deep it is.
 */
final class TimelineRanges {

    /** Each in its order by itself: else the database would sort them all together. */
    private static final String RANGE = """
            (select k.starts_at, k.starts_precision, k.id from %s k where %s order by %s limit %d)
            """;

    private static final String MERGED = """
            select %s k.starts_at, k.starts_precision, k.id from (%s) k order by %s limit %d
            """;

    /** Beyond the first few values, to look at all entries is cheaper than a range for each. */
    private static final int VALUES = 4;

    /** The classes of {@code timeline_span} by their longest time, which tells how long before a date to begin. */
    private static final List<Duration> SPANS =
            List.of(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(31), Duration.ofDays(366));

    private final Map<String, Object> narrowedTo = new LinkedHashMap<>();
    private final List<String> narrowed = new ArrayList<>();
    private final TimelineQuestion question;
    private final Set<String> served = new HashSet<>();
    private String table = "campaign_event";

    TimelineRanges(TimelineQuestion question) {
        this.question = question;
        if (!question.whose().isEmpty()) {
            taking("whose", question.whose(), question.roleOfWhose(), "");
        } else {
            ofElection();
        }
    }

    /** The places of the entries that a page looks at, in the order of the list. */
    BoundSql sql(Keyset keyset, int looks) {
        var ranges = new StringJoiner(" union all ");
        var bounds = new LinkedHashMap<String, Object>();
        for (var prefix : narrowed) {
            for (var draft : question.drafts() ? List.of(false, true) : List.of(false)) {
                for (int span = 0; span <= SPANS.size(); span++) {
                    var where = "%s and k.draft = %s and k.span = %d%s"
                            .formatted(prefix, draft, span, bounds(span, keyset, bounds));
                    ranges.add(RANGE.formatted(table, where, keyset.orderBy(), looks));
                }
            }
        }
        // An entry that names someone by two ids is in two ranges.
        var unique = table.equals("timeline_participant") && narrowed.size() > 1 ? "distinct" : "";
        return BoundSql.of(
                MERGED.formatted(unique, ranges, keyset.orderBy(), looks), narrowedTo, bounds, keyset.parameters());
    }

    /** The names of the conditions on entries that the index serves. */
    Set<String> served() {
        return served;
    }

    private void ofElection() {
        var filter = question.filter();
        narrowedTo.put("election", question.electionId());
        if (filter.inReplyTo() != null) {
            narrow("k.in_reply_to = :answered", "answered", filter.inReplyTo());
        } else if (!question.participants().isEmpty()) {
            taking("participants", question.participants(), filter.role(), " and k.election_id = :election");
        } else if (filter.publisher() != null) {
            table = "timeline_publisher";
            narrow("k.publisher = timeline_fold(cast(:publisher as text))", "publisher", filter.publisher());
        } else if (filter.group() != null) {
            narrow("k.group_key = timeline_fold(cast(:group as text))", "group", filter.group());
        } else if (!among("kind", filter.kinds()) && !among("status", filter.statuses())) {
            if (filter.origin() == null) {
                narrowed.add("k.election_id = :election");
            } else {
                narrow("k.origin = :origin", "origin", filter.origin().name());
            }
        }
    }

    private void narrow(String condition, String name, Object value) {
        narrowed.add("k.election_id = :election and " + condition);
        narrowedTo.put(name, value);
        served.add(name);
    }

    private boolean among(String column, Set<? extends Enum<?>> wanted) {
        if (wanted.isEmpty() || wanted.size() > VALUES) {
            return false;
        }
        served.add(column);
        for (var value : wanted) {
            narrow("k.%s = :%s%s".formatted(column, column, value), column + value, value.name());
        }
        return true;
    }

    private void taking(String name, Collection<UUID> ids, @Nullable ParticipantRole role, String also) {
        served.add(name);
        table = "timeline_participant";
        narrowedTo.put("role", role == null ? "*" : role.name());
        int number = 0;
        for (var id : ids) {
            narrowed.add("k.participant_id = :participant%d and k.role = :role%s".formatted(number, also));
            narrowedTo.put("participant" + number, id);
            number++;
        }
    }

    /**
     * One bound on each side of the order: of two on a side, the database may begin to read at the wider one, and pass
     * over all entries to the other.
     */
    private String bounds(int span, Keyset keyset, Map<String, Object> parameters) {
        var dates = question.filter().dates();
        var start = (Instant) keyset.parameters().get("keyset0");
        var falling = keyset.isFalling();
        var earliest = earliest(dates, span);
        var startsBefore = start != null && !falling && earliest.isPresent() && !start.isAfter(earliest.get());
        var bounds = new StringBuilder(startsBefore ? "" : " and " + keyset.whereInOneRow());
        if (dates.before() != null && (start == null || !falling)) {
            bounds.append(" and k.starts_at < :before");
            parameters.put("before", dates.before());
        }
        if (earliest.isPresent() && (start == null || falling || startsBefore)) {
            bounds.append(" and k.starts_at > :earliest").append(span);
            parameters.put("earliest" + span, earliest.get());
        }
        if (dates.from() != null) {
            bounds.append(" and k.ends_at > :from");
            parameters.put("from", dates.from());
        }
        return bounds.toString();
    }

    /** After what time an entry of the class begins that goes on at the beginning of the range. */
    private static Optional<Instant> earliest(DateRange dates, int span) {
        return span == SPANS.size() || dates.from() == null
                ? Optional.empty()
                : Optional.of(dates.from().minus(SPANS.get(span)));
    }
}
