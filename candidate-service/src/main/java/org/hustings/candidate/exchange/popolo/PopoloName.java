package org.hustings.candidate.exchange.popolo;

import org.hustings.candidate.person.domain.OtherName;
import org.jspecify.annotations.Nullable;

/** Another name of a person. */
record PopoloName(
        String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String note) implements PopoloObject {

    static PopoloName of(OtherName other) {
        return new PopoloName(
                other.name(), PopoloDate.of(other.startDate()), PopoloDate.of(other.endDate()), other.note());
    }
}
