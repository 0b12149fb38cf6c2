package org.hustings.candidate.person.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.candidate.value.Erased;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.commons.problem.Violation;
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
        @Nullable PartialDate deathDate,
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

    /** All names by which others may know the person, the one shown first. */
    public List<String> names() {
        var inFull = givenName == null || familyName == null ? null : givenName + " " + familyName;
        return Stream.concat(
                        Stream.of(name, inFull, sortName), otherNames.stream().map(OtherName::name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What cannot be so of the dates: one that has not come yet, or an end that certainly is before its beginning. */
    List<Violation> contradictions(Instant now) {
        var found = new ArrayList<Violation>();
        refuseFuture(found, "/birthDate", birthDate, now);
        refuseFuture(found, "/deathDate", deathDate, now);
        if (isBefore(deathDate, birthDate)) {
            found.add(Violation.at("/deathDate", "death-before-birth", "must not be before birthDate"));
        }
        for (int i = 0; i < otherNames.size(); i++) {
            var other = otherNames.get(i);
            if (isBefore(other.endDate(), other.startDate())) {
                found.add(Violation.at(
                        "/otherNames/%d/endDate".formatted(i), "end-before-start", "must not be before startDate"));
            }
        }
        return found;
    }

    private static void refuseFuture(List<Violation> found, String pointer, @Nullable PartialDate date, Instant now) {
        if (date != null && date.earliest().isAfter(now)) {
            found.add(Violation.at(pointer, "future-date", "must not be in the future"));
        }
    }

    private static boolean isBefore(@Nullable PartialDate end, @Nullable PartialDate start) {
        return end != null && start != null && start.isCertainlyAfter(end);
    }
}
