package org.hustings.candidate.person.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What may be changed of a person. */
@Schema(
        name = "PersonPatch",
        description = "What may be changed of a person (JSON Merge Patch): what is absent stays, null removes.",
        examples = "{\"sortName\": \"Coyne, Gerard\"}")
public record PersonPatch(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Name by which the person is usually known.", examples = "Len McCluskey")
        String name,

        @Nullable @Size(max = 200) @Schema(description = "Given names.", examples = "Leonard")
        String givenName,

        @Nullable @Size(max = 200) @Schema(description = "Family name.", examples = "McCluskey")
        String familyName,

        @Nullable @Size(max = 100) @Schema(description = "What stands before the name.", examples = "Dr")
        String honorificPrefix,

        @Nullable @Size(max = 100) @Schema(description = "What stands after the name.", examples = "OBE")
        String honorificSuffix,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "Name by which lists put the person in order, where it is not family name and given names.",
                examples = "McCluskey, Len")
        String sortName,

        @Nullable @Size(max = 50) @Schema(description = "Other names, past or present.")
        List<@Valid @NotNull OtherName> otherNames,

        @Nullable @Valid @Schema(description = "When the person was born.")
        PartialDate birthDate,

        @Nullable @Valid @Schema(description = "When the person died; not before `birthDate`.")
        PartialDate deathDate,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Gender, in the words of the person or the source.", examples = "male")
        String gender,

        @Nullable @Size(max = 50) @Schema(description = "Pictures of the person.")
        List<@Valid @NotNull PersonImage> images,

        @Nullable @Size(max = 50) @Schema(description = "Pages about the person.")
        List<@Valid @NotNull PersonLink> links,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same person elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources,

        @Schema(description = "Whether the record is hidden from the public; false publishes it for good.")
        boolean draft) {

    /** What may be changed, as it is. */
    public static PersonPatch of(Person person) {
        var profile = person.profile();
        return new PersonPatch(
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
                person.draft());
    }

    /** What is wanted of the record. */
    public PersonEdit toEdit() {
        return new PersonEdit(
                draft,
                new PersonProfile(
                        name,
                        givenName,
                        familyName,
                        honorificPrefix,
                        honorificSuffix,
                        sortName,
                        Lists.orEmpty(otherNames),
                        birthDate,
                        deathDate,
                        gender,
                        Lists.orEmpty(images),
                        Lists.orEmpty(links),
                        Lists.orEmpty(identifiers),
                        Lists.orEmpty(sources)));
    }
}
