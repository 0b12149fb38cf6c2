package org.hustings.candidate.person.messaging;

import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.commons.claim.application.ClaimEvent;
import org.hustings.commons.revision.Aggregate;
import org.hustings.commons.revision.Change;
import org.jspecify.annotations.Nullable;

/** What happened to people, as it goes into the revision log and on the topic. */
public final class PersonChanges {

    /** The kind of record, as the log and the topic name it. */
    public static final String AGGREGATE = "person";

    private PersonChanges() {}

    /** The change that an event stands for. */
    public static Change of(PersonEvent event) {
        var person = event.person();
        return new Change(
                "org.hustings.person.%s.v1".formatted(verb(event)),
                new Aggregate(AGGREGATE, person.id().toString(), event.version()),
                null,
                event.occurredAt(),
                PersonRecord.of(person),
                details(event),
                reason(event));
    }

    /** The change that is told of a claim about a person. */
    public static Change of(Person person, ClaimEvent event) {
        var about = new Aggregate(AGGREGATE, person.id().toString(), person.version());
        return event.change(about, null, person.updatedAt(), PersonRecord.of(person));
    }

    private static String verb(PersonEvent event) {
        return switch (event) {
            case PersonEvent.Created created -> "created";
            case PersonEvent.Changed changed -> "changed";
            case PersonEvent.Published published -> "published";
            case PersonEvent.Merged merged -> "merged";
            case PersonEvent.MergeUndone undone -> "merge-undone";
            case PersonEvent.Erased erased -> "erased";
            case PersonEvent.Deleted deleted -> "deleted";
        };
    }

    private static @Nullable Object details(PersonEvent event) {
        return switch (event) {
            case PersonEvent.Merged(var person, var merge) ->
                new MergeDetails(
                        merge.id(), merge.person().value(), merge.ground().reason());
            case PersonEvent.MergeUndone(var person, var merge, var reversal) ->
                new MergeUndoneDetails(merge.id(), merge.person().value(), reversal.reason());
            case PersonEvent.Erased erased -> null;
            case PersonEvent.Created created -> null;
            case PersonEvent.Changed changed -> null;
            case PersonEvent.Published published -> null;
            case PersonEvent.Deleted deleted -> null;
        };
    }

    private static @Nullable String reason(PersonEvent event) {
        return switch (event) {
            case PersonEvent.Merged merged -> merged.merge().ground().reason();
            case PersonEvent.MergeUndone undone -> undone.reversal().reason();
            case PersonEvent.Erased erased -> erased.reason();
            case PersonEvent.Created created -> null;
            case PersonEvent.Changed changed -> null;
            case PersonEvent.Published published -> null;
            case PersonEvent.Deleted deleted -> null;
        };
    }
}
