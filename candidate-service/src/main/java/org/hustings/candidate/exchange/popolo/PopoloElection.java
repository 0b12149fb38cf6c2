package org.hustings.candidate.exchange.popolo;

import java.time.LocalDate;
import org.hustings.candidate.standing.domain.NamedElection;
import org.jspecify.annotations.Nullable;

/** The election of a candidacy; the specification has none, and others who export candidacies add one of this name. */
record PopoloElection(
        String id,
        String name,
        @Nullable LocalDate date,
        @Nullable String type,
        @Nullable String phase) implements PopoloObject {

    static PopoloElection of(NamedElection election) {
        return new PopoloElection(
                election.id().value(), election.name(), election.date(), election.type(), election.phase());
    }
}
