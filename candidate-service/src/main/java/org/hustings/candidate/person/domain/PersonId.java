package org.hustings.candidate.person.domain;

import java.util.UUID;

/** Identifies a person in the whole suite. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
