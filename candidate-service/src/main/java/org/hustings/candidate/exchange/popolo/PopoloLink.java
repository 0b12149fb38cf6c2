package org.hustings.candidate.exchange.popolo;

import java.util.List;
import java.util.stream.Stream;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A document elsewhere. */
record PopoloLink(String url, @Nullable String note) implements PopoloObject {

    static PopoloLink of(PersonLink link) {
        return new PopoloLink(link.url().toString(), link.note());
    }

    /** The sources that have an address; the specification knows no others. */
    static List<PopoloLink> of(List<Source> sources) {
        return sources.stream().flatMap(PopoloLink::of).toList();
    }

    private static Stream<PopoloLink> of(Source source) {
        return Stream.ofNullable(source.url()).map(url -> new PopoloLink(url.toString(), source.title()));
    }
}
