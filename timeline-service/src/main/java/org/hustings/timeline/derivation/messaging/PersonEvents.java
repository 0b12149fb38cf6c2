package org.hustings.timeline.derivation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.hustings.commons.inbox.EventHandlers;
import org.hustings.commons.inbox.IncomingEvent;
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
            "erased",
            "claim-added",
            "claim-related",
            "claim-ranked");

    private final Turns turns;
    private final PersonCopies people;
    private final Timelines timelines;

    PersonEvents(Turns turns, PersonCopies people, Timelines timelines) {
        this.turns = turns;
        this.people = people;
        this.timelines = timelines;
    }

    void addTo(EventHandlers.Builder handlers) {
        CHANGES.forEach(change -> handlers.on("org.hustings.person.%s.v1".formatted(change), this::changed));
        handlers.on("org.hustings.person.deleted.v1", this::deleted);
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

    private void deleted(IncomingEvent event) {
        people.remove(event.record(PersonAnswer.class).id());
    }
}
