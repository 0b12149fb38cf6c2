package org.hustings.candidate.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.exchange.ExportedCandidate;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.persistence.PersonRepository;
import org.hustings.candidate.standing.domain.StandingKey;
import org.hustings.candidate.standing.persistence.StandingRepository;

/** Reads what an export is made of, some at a time. */
@ApplicationScoped
class ExportReader {

    private final StandingRepository standings;
    private final PersonRepository people;

    ExportReader(StandingRepository standings, PersonRepository people) {
        this.standings = standings;
        this.people = people;
    }

    /**
     * The candidates of these keys that are still there, in the order of the keys. A transaction of its own, so that no
     * connection is held while a slow client takes what was read.
     */
    @Transactional
    List<ExportedCandidate> read(List<StandingKey> keys) {
        var found = standings.find(keys.stream().map(StandingKey::candidate).toList());
        var byId = found.stream()
                .collect(Collectors.toMap(standing -> standing.candidate().id(), Function.identity()));
        var persons = people
                .find(found.stream().map(standing -> standing.person().id()).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(byId.get(key.candidate())))
                .flatMap(standing -> Stream.ofNullable(
                                persons.get(standing.person().id()))
                        .map(person -> new ExportedCandidate(standing, person)))
                .toList();
    }
}
