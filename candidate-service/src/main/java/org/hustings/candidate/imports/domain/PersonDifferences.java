package org.hustings.candidate.imports.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a file says of a recorded person that the record does not say; an import decides no such question. */
public final class PersonDifferences {

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private final PersonProfile recorded;
    private final List<Violation> found = new ArrayList<>();

    private PersonDifferences(PersonProfile recorded) {
        this.recorded = recorded;
    }

    /** The differences; what the file leaves out and sources do not matter. */
    public static List<Violation> between(PersonProfile recorded, ImportedPerson said) {
        var differences = new PersonDifferences(recorded);
        differences.compareName(said.name());
        differences.compare("/givenName", recorded.givenName(), said.givenName());
        differences.compare("/familyName", recorded.familyName(), said.familyName());
        differences.compare("/honorificPrefix", recorded.honorificPrefix(), said.honorificPrefix());
        differences.compare("/honorificSuffix", recorded.honorificSuffix(), said.honorificSuffix());
        differences.compare("/sortName", recorded.sortName(), said.sortName());
        differences.compare("/birthDate", recorded.birthDate(), said.birthDate());
        differences.compare("/gender", recorded.gender(), said.gender());
        differences.compareAll("/links", recorded.links(), Lists.orEmpty(said.links()));
        differences.compareAll("/identifiers", recorded.identifiers(), Lists.orEmpty(said.identifiers()));
        return List.copyOf(differences.found);
    }

    /** Any of the names by which the person is known will do. */
    private void compareName(@Nullable String said) {
        if (said != null && recorded.names().stream().noneMatch(name -> same(name, said))) {
            differs("/name", "is %s here, and the record has %s".formatted(said, recorded.name()));
        }
    }

    private void compare(String member, @Nullable Object known, @Nullable Object said) {
        if (said == null || said.equals(known) || same(known, said)) {
            return;
        }
        if (known == null) {
            differs(member, "is %s here, and not recorded".formatted(text(said)));
        } else {
            differs(member, "is %s here, and the record has %s".formatted(text(said), text(known)));
        }
    }

    private void compareAll(String member, Collection<?> known, Collection<?> said) {
        if (!known.containsAll(said)) {
            differs(member, "has something here that is not recorded");
        }
    }

    private void differs(String member, String message) {
        found.add(Violation.at("/person" + member, DiffersFromRecord.CODE, message));
    }

    private static String text(Object value) {
        return value instanceof PartialDate date ? date.value() : value.toString();
    }

    /** Tables lose the space around a text, and files differ in how they write an accent. */
    private static boolean same(@Nullable Object known, Object said) {
        return known instanceof String text
                && said instanceof String other
                && normal(text).equals(normal(other));
    }

    private static String normal(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
