package org.hustings.candidate.person.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.person.domain.PossibleDuplicate;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.asknown.KnownRecord;
import org.jspecify.annotations.Nullable;

/** A person, as read. */
@Schema(
        name = "Person",
        description = "Someone who stands, or may stand, in an election.",
        examples = PersonExamples.PERSON)
public record PersonResponse(
        @Schema(description = "Identifies the person.") UUID id,

        @Schema(description = "Grows with each change; also the entity tag.", minimum = "1", examples = "3")
        long version,

        @Schema(description = "Whether the record is hidden from the public.")
        boolean draft,

        @Schema(description = "Name by which the person is usually known.", examples = "Len McCluskey")
        String name,

        @Nullable @Schema(description = "Given names.", examples = "Leonard")
        String givenName,

        @Nullable @Schema(description = "Family name.", examples = "McCluskey")
        String familyName,

        @Nullable @Schema(description = "What stands before the name.", examples = "Dr")
        String honorificPrefix,

        @Nullable @Schema(description = "What stands after the name.", examples = "OBE")
        String honorificSuffix,

        @Nullable
        @Schema(
                description =
                        "Name by which lists put the person in order, where it is not family name and given names.",
                examples = "McCluskey, Len")
        String sortName,

        @Schema(description = "Other names, past or present.")
        List<OtherName> otherNames,

        @Nullable @Schema(description = "When the person was born.")
        PartialDate birthDate,

        @Nullable @Schema(description = "When the person died; not before `birthDate`.")
        PartialDate deathDate,

        @Nullable @Schema(description = "Gender, in the words of the person or the source.", examples = "male")
        String gender,

        @Schema(description = "Pictures of the person.") List<PersonImage> images,
        @Schema(description = "Pages about the person.") List<PersonLink> links,

        @Schema(description = "Identifiers of the same person elsewhere.")
        List<Identifier> identifiers,

        @Schema(description = "Where what is said here is known from.")
        List<Source> sources,

        @Nullable
        @Schema(description = "The person of whom this one turned out to be a duplicate; absent for all others.")
        UUID mergedIntoId,

        @Schema(description = "JSON Pointers of the properties of which equally good claims differ.")
        List<String> disputed,

        @Nullable @Schema(description = "When the personal data were erased; absent as long as they are here.")
        Instant erasedAt,

        @Schema(description = "When the record was made.") Instant createdAt,

        @Schema(description = "When the record was last changed.")
        Instant updatedAt,

        @Schema(description = "Where to go on.") RelatedToPerson related,

        @Nullable
        @Schema(
                description =
                        "Those who may be the same person, best first and at most ten. Only in the answer to the"
                                + " creation, and only if there are any; `/people/{id}/possible-duplicates` has them at all times.",
                maxItems = 10)
        List<PossibleDuplicateResponse> possibleDuplicates) {

    /** The person as a response. */
    public static PersonResponse of(Person person) {
        return of(person, List.of());
    }

    static PersonResponse of(KnownRecord known) {
        return known.with("related", RelatedToPerson.of(known.text("id"))).as(PersonResponse.class);
    }

    static PersonResponse of(Person person, List<PossibleDuplicate> duplicates) {
        var profile = person.profile();
        var mergedInto = person.mergedInto();
        return new PersonResponse(
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
                person.updatedAt(),
                RelatedToPerson.of(person.id().toString()),
                duplicates.isEmpty()
                        ? null
                        : PossibleDuplicateList.of(duplicates).items());
    }
}
