package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.bodycopy.BodyCopies;
import org.hustings.timeline.candidatecopy.CandidateCopies;
import org.hustings.timeline.candidatecopy.CandidateCopy;
import org.hustings.timeline.derivation.domain.Cast;
import org.hustings.timeline.personcopy.KnownPerson;
import org.hustings.timeline.personcopy.PersonCopies;
import org.jspecify.annotations.Nullable;

/** Finds who may be named in an election's entries. */
@ApplicationScoped
class Casting {

    private final CandidateCopies candidates;
    private final PersonCopies people;
    private final BodyCopies bodies;

    Casting(CandidateCopies candidates, PersonCopies people, BodyCopies bodies) {
        this.candidates = candidates;
        this.people = people;
        this.bodies = bodies;
    }

    /** Some of the election's candidates. */
    Cast of(String electionId, Collection<UUID> candidacies) {
        return of(electionId, candidacies, List.of(), List.of());
    }

    /** Some of the election's candidates, some people with their candidacies, and some organisations and posts. */
    Cast of(
            String electionId,
            Collection<UUID> candidacies,
            Collection<UUID> persons,
            Collection<UUID> organisationsAndPosts) {
        var known = people.know(persons);
        var same = known.values().stream()
                .flatMap(person -> person.same().stream())
                .collect(Collectors.toSet());
        var standing = candidates.published(electionId, candidacies, same);
        return new Cast(
                standing.stream()
                        .collect(Collectors.toMap(
                                CandidateCopy::id,
                                candidate -> new Cast.Candidacy(candidate.ballotName(), candidate.mergedInto()))),
                known.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, asked -> player(asked.getValue(), standing))),
                bodies.publishedNames(organisationsAndPosts));
    }

    private static Cast.Player player(KnownPerson person, List<CandidateCopy> standing) {
        return new Cast.Player(person.id(), person.name(), candidacy(person, standing));
    }

    /** The oldest one of several, as there may be between the events of a merge. */
    private static @Nullable UUID candidacy(KnownPerson person, List<CandidateCopy> standing) {
        return standing.stream()
                .filter(candidate -> candidate.mergedInto() == null
                        && candidate.personId() != null
                        && person.same().contains(candidate.personId()))
                .map(CandidateCopy::id)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
