package org.hustings.timeline.campaignevent.persistence;

import java.util.Map;
import org.hustings.commons.page.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The statements for a page in the order of time, which is read along an index that has this order. What the index is not
 * narrowed by is asked of each entry; for that a page looks at a bounded number of them.
 */
final class PageInOrder {

    private static final int LOOKED_AT = 1000;

    /** The offset keeps the database from reading the entries in any other way than one by one, in the order. */
    private static final String PAGE = """
            select {e.*}, 0 as score from (%s) k
            cross join lateral (select e.* from campaign_event e where e.id = k.id %s offset 0) e
            where %s order by %s limit :found
            """;

    /** Entries of a draft election are hidden with it; those of one election were asked for behind that check. */
    private static final String PUBLISHED =
            "and not (select election.draft from election_copy election where election.id = e.election_id)";

    private static final String EDGE = "select k.starts_at, k.starts_precision, k.id from (%s) k offset %d";

    private final TimelineRanges ranges;
    private final EntryConditions conditions;
    private final boolean hiding;

    PageInOrder(TimelineQuestion question, @Nullable SearchedWords words) {
        ranges = new TimelineRanges(question);
        conditions = EntryConditions.ofRow(question, "e", ranges.served());
        if (words != null) {
            conditions.add("(e.search @@ cast(:wanted as tsquery)) is true", "wanted", words.wanted());
        }
        hiding = question.electionId() == null && !question.drafts();
    }

    /** Whether something is asked of the entries themselves; else a page that is not full is the last. */
    boolean isAsked() {
        return hiding || !conditions.areNone();
    }

    /** The entries. */
    BoundSql rows(Keyset keyset) {
        // No more than the page has, where each that is looked at is on it: the database reckons with the limit.
        var looked = ranges.sql(keyset, isAsked() ? LOOKED_AT : keyset.fetchSize());
        return BoundSql.of(
                PAGE.formatted(looked.text(), hiding ? PUBLISHED : "", conditions.sql(), keyset.orderBy()),
                looked.parameters(),
                conditions.parameters(),
                Map.of("found", keyset.fetchSize()));
    }

    /** The place of the last entry that the page looked at, if there may be more behind it. */
    BoundSql edge(Keyset keyset) {
        var looked = ranges.sql(keyset, LOOKED_AT);
        return BoundSql.of(EDGE.formatted(looked.text(), LOOKED_AT - 1), looked.parameters());
    }
}
