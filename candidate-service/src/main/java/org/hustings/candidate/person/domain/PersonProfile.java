package org.hustings.candidate.person.domain;

import java.util.List;
import org.hustings.candidate.value.Erased;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** All that is said of a person and may be changed by an editor. */
public record PersonProfile(
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String honorificPrefix,
        @Nullable String honorificSuffix,
        @Nullable String sortName,
        List<OtherName> otherNames,
        @Nullable PartialDate birthDate,
        @Nullable String gender,
        List<PersonImage> images,
        List<PersonLink> links,
        List<Identifier> identifiers,
        List<Source> sources) {

    /** Takes lists that are not there as empty ones. */
    public PersonProfile {
        otherNames = Lists.orEmpty(otherNames);
        images = Lists.orEmpty(images);
        links = Lists.orEmpty(links);
        identifiers = Lists.orEmpty(identifiers);
        sources = Lists.orEmpty(sources);
    }

    /** What is left once the personal data are erased. */
    public static PersonProfile erased() {
        return new PersonProfile(
                Erased.NAME,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** By what the person is put in order: the sort name where one is given, else the family name before the given one. */
    public String sortKey() {
        if (sortName != null) {
            return sortName;
        }
        if (familyName != null) {
            return givenName == null ? familyName : familyName + ", " + givenName;
        }
        return name;
    }
}
