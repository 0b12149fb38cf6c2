package org.hustings.candidate.standing.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.standing.domain.NamedPerson;

/** Who stands, by name. */
@Schema(name = "StandingPerson", description = "Who stands, by name.")
public record StandingPerson(
        @Schema(description = "Identifies the person.") UUID id,

        @Schema(description = "Name by which the person is usually known.", examples = "Len McCluskey")
        String name,

        @Schema(description = "Name by which lists put the person in order.", examples = "McCluskey, Len")
        String sortName) {

    static StandingPerson of(NamedPerson person) {
        return new StandingPerson(person.id().value(), person.name(), person.sortName());
    }
}
