package org.hustings.candidate.person.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** A person on the topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonRecord(
        UUID id,
        long version,
        boolean draft,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String honorificPrefix,
        @Nullable String honorificSuffix,
        @Nullable String sortName,
        List<OtherName> otherNames,
        @Nullable PartialDate birthDate,
        @Nullable PartialDate deathDate,
        @Nullable String gender,
        List<PersonImage> images,
        List<PersonLink> links,
        List<Identifier> identifiers,
        List<Source> sources,
        @Nullable UUID mergedIntoId,
        List<String> disputed,
        @Nullable Instant erasedAt,
        Instant createdAt,
        Instant updatedAt) {

    static PersonRecord of(Person person) {
        var profile = person.profile();
        var mergedInto = person.mergedInto();
        return new PersonRecord(
                person.id().value(),
                person.version(),
                person.draft(),
                profile.name(),
                profile.givenName(),
                profile.familyName(),
                profile.honorificPrefix(),
                profile.honorificSuffix(),
                profile.sortName(),
                profile.otherNames(),
                profile.birthDate(),
                profile.deathDate(),
                profile.gender(),
                profile.images(),
                profile.links(),
                profile.identifiers(),
                profile.sources(),
                mergedInto == null ? null : mergedInto.value(),
                person.disputed(),
                person.erasedAt(),
                person.createdAt(),
                person.updatedAt());
    }
}
