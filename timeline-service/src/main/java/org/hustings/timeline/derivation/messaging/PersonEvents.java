package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.application.Erasing;
import org.hustings.timeline.derivation.application.Timelines;
import org.hustings.timeline.derivation.application.Turns;
import org.hustings.timeline.personcopy.PersonAnswer;
import org.hustings.timeline.personcopy.PersonCopies;

/** What happens to people: entries name them, and a merge makes two of them one. */
@ApplicationScoped
class PersonEvents {

    private static final List<String> CHANGES = List.of(
            "created",
            "changed",
            "published",
            "merged",
            "merge-undone",
            "claim-added",
            "claim-related",
            "claim-ranked");

    private final Turns turns;
    private final PersonCopies people;
    private final Timelines timelines;
    private final Erasing erasing;

    PersonEvents(Turns turns, PersonCopies people, Timelines timelines, Erasing erasing) {
        this.turns = turns;
        this.people = people;
        this.timelines = timelines;
        this.erasing = erasing;
    }

    void addTo(EventHandlers.Builder handlers) {
        CHANGES.forEach(change -> handlers.on("org.hustings.person.%s.v1".formatted(change), this::changed));
        handlers.on("org.hustings.person.erased.v1", this::erased).on("org.hustings.person.deleted.v1", this::deleted);
    }

    /** Concerns whoever was the same person before, and whoever is now. */
    private void changed(IncomingEvent event) {
        var person = event.record(PersonAnswer.class);
        turns.ofAll();
        var concerned = new HashSet<>(people.know(person.id()).same());
        people.put(person);
        concerned.addAll(people.know(person.id()).same());
        timelines.peopleChanged(concerned);
    }

    private void erased(IncomingEvent event) {
        var person = event.record(PersonAnswer.class);
        turns.ofAll();
        people.put(person);
        erasing.person(event, person.id());
        timelines.peopleChanged(Set.of(person.id()));
    }

    private void deleted(IncomingEvent event) {
        people.remove(event.record(PersonAnswer.class).id());
    }
}
