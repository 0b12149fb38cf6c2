package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells what the records of an election and of its candidates say, and how they changed. */
@ApplicationScoped
class RecordTelling {

    private final Derivation changes;
    private final FactDerivation facts;

    RecordTelling(Derivation changes, FactDerivation facts) {
        this.changes = changes;
        this.facts = facts;
    }

    /** Tells what is known of an election and not told yet, if it may be told. */
    void tell(String electionId) {
        changes.tell(electionId);
        facts.tell(electionId);
    }

    /** The same, and tells anew what names candidates, since the name is known only now, or is another. */
    void tell(String electionId, Collection<UUID> candidateIds) {
        changes.tell(electionId);
        changes.reword(electionId, candidateIds);
        facts.tell(electionId, candidateIds);
    }

    /** The entries that name any of the candidates. */
    Set<UUID> entriesNaming(String electionId, Collection<UUID> candidateIds) {
        var entries = new HashSet<>(changes.entriesNaming(electionId, candidateIds));
        entries.addAll(facts.entriesNaming(candidateIds));
        return entries;
    }
}
