package org.hustings.candidate.imports.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** Who stands, as a file says. */
@Schema(
        name = "ImportedPerson",
        description = "Who stands: `id` names a recorded person; `name` and `identifiers` find one, or make a new one.",
        examples =
                "{\"name\": \"Gerard Coyne\", \"identifiers\": [{\"scheme\": \"wikidata\", \"identifier\": \"Q28600978\"}]}")
public record ImportedPerson(
        @Nullable @Schema(description = "The person, where it is known which one; one who was merged will do.")
        UUID id,

        @Nullable
        @Schema(
                description = "Whether this certainly is nobody who is recorded, however alike the names are.",
                defaultValue = "false")
        Boolean newPerson,

        @Nullable
        @Pattern(regexp = ImportedPerson.NOT_BLANK)
        @Size(max = 200)
        @Schema(
                description = "Name by which the person is usually known; needed where `id` is absent.",
                examples = "Gerard Coyne")
        String name,

        @Nullable @Size(max = 200) @Schema(description = "Given names.", examples = "Gerard")
        String givenName,

        @Nullable @Size(max = 200) @Schema(description = "Family name.", examples = "Coyne")
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
                examples = "Coyne, Gerard")
        String sortName,

        @Nullable @Valid @Schema(description = "When the person was born.")
        PartialDate birthDate,

        @Nullable
        @Size(max = 50)
        @Schema(description = "Gender, in the words of the person or the source.", examples = "male")
        String gender,

        @Nullable @Size(max = 50) @Schema(description = "Pages about the person.")
        List<@Valid @NotNull PersonLink> links,

        @Nullable @Size(max = 50) @Schema(description = "Identifiers of the same person elsewhere.")
        List<@Valid @NotNull Identifier> identifiers,

        @Nullable @Size(max = 50) @Schema(description = "Where what is said here is known from.")
        List<@Valid @NotNull Source> sources) {

    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    /** Whether the file knows for certain that nobody recorded is meant. */
    public boolean certainlyNew() {
        return Boolean.TRUE.equals(newPerson);
    }

    /**
     * The person to record.
     *
     * @param origin where the person is known from, if the file does not say
     */
    public PersonProfile profile(List<Source> origin) {
        return new PersonProfile(
                Objects.requireNonNull(name),
                givenName,
                familyName,
                honorificPrefix,
                honorificSuffix,
                sortName,
                List.of(),
                birthDate,
                null,
                gender,
                List.of(),
                Lists.orEmpty(links),
                Lists.orEmpty(identifiers),
                Lists.orEmpty(sources).isEmpty() ? origin : Lists.orEmpty(sources));
    }

    /** Whether the file says something by which this is another person than a recorded one of the same name. */
    public boolean isToldApartFrom(Person recorded) {
        var profile = recorded.profile();
        return (birthDate != null && !birthDate.equals(profile.birthDate()))
                || !profile.identifiers().containsAll(Lists.orEmpty(identifiers));
    }

    /** Whether the record knows neither less nor more of what tells people of one name apart. */
    public boolean isExactly(Person recorded) {
        var profile = recorded.profile();
        return Objects.equals(birthDate, profile.birthDate())
                && Set.copyOf(Lists.orEmpty(identifiers)).equals(Set.copyOf(profile.identifiers()));
    }
}
