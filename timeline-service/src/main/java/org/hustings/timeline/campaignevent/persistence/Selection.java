package org.hustings.timeline.campaignevent.persistence;

import java.util.Map;

/**
 * Entries that an index finds, though not in the order of a list. What else is asked is asked of each of them.
 *
 * @param condition on the row {@code k} of an entry, which the index serves
 * @param score how well the entry fits
 * @param limit how many are looked at
 * @param parameters what condition and score name
 */
record Selection(String condition, String score, int limit, Map<String, Object> parameters) {

    /** Up to so many entries are found first and then brought into order; among more, the order is followed. */
    static final int FEW = 2000;
}
