package org.hustings.candidate.exchange.popolo;

import java.time.Instant;
import java.util.List;
import org.hustings.candidate.person.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param image the first picture; the specification knows one
 */
record PopoloPerson(
        String id,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String honorificPrefix,
        @Nullable String honorificSuffix,
        @Nullable String sortName,
        List<PopoloName> otherNames,
        List<PopoloIdentifier> identifiers,
        @Nullable String gender,
        @Nullable String birthDate,
        @Nullable String deathDate,
        @Nullable String image,
        List<PopoloLink> links,
        List<PopoloLink> sources,
        Instant createdAt,
        Instant updatedAt)
        implements PopoloObject {

    static PopoloPerson of(Person person) {
        var profile = person.profile();
        var images = profile.images();
        return new PopoloPerson(
                person.id().toString(),
                profile.name(),
                profile.givenName(),
                profile.familyName(),
                profile.honorificPrefix(),
                profile.honorificSuffix(),
                profile.sortName(),
                profile.otherNames().stream().map(PopoloName::of).toList(),
                profile.identifiers().stream().map(PopoloIdentifier::of).toList(),
                profile.gender(),
                PopoloDate.of(profile.birthDate()),
                PopoloDate.of(profile.deathDate()),
                images.isEmpty() ? null : images.getFirst().url().toString(),
                profile.links().stream().map(PopoloLink::of).toList(),
                PopoloLink.of(profile.sources()),
                person.createdAt(),
                person.updatedAt());
    }
}
