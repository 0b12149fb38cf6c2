package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * In how far claims about an entry differ.
 *
 * @param disputed JSON Pointers of the properties of which equally good claims differ
 * @param contested whether anything is claimed in more than one way, be it decided
 */
@Embeddable
public record Dispute(@JdbcTypeCode(SqlTypes.JSON) List<String> disputed, boolean contested) {

    /** Nothing is claimed, or all alike. */
    static final Dispute NONE = new Dispute(List.of(), false);
}
