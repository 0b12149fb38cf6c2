package org.hustings.election.exchange.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.commons.http.ContentTag;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.exchange.calendar.CalendarElection;

/** Entity tags of exports: they change with all the records that an export is made of. */
final class ExportTag {

    private ExportTag() {}

    static EntityTag of(ExportedElection exported) {
        var organisation = exported.organisation();
        var post = exported.post();
        return ContentTag.of(Stream.concat(
                Stream.of(
                        exported.election().version(),
                        organisation == null ? null : organisation.version(),
                        post == null ? null : post.version()),
                exported.candidates().stream()));
    }

    static EntityTag of(List<CalendarElection> elections) {
        return ContentTag.of(elections.stream().map(election -> election.id() + " " + election.version()));
    }
}
