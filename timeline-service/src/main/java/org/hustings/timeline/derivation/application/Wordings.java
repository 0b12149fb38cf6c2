package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hustings.timeline.derivation.domain.EndorsementWording;
import org.hustings.timeline.derivation.domain.FactWording;
import org.hustings.timeline.derivation.domain.HoldingWording;
import org.hustings.timeline.derivation.domain.Wording;
import org.hustings.timeline.derivation.domain.Words;
import org.hustings.timeline.electioncopy.ElectionCopy;

/** The sentences for an election's entries, in the language of this service and with the names that they need. */
@ApplicationScoped
class Wordings {

    private final Words words;
    private final Casting casting;

    Wordings(Words words, Casting casting) {
        this.words = words;
        this.casting = casting;
    }

    Wording ofChanges(ElectionCopy election, Collection<UUID> candidates) {
        return new Wording(words, election.name(), casting.of(election.id(), candidates));
    }

    FactWording ofFacts(ElectionCopy election, Collection<UUID> candidates) {
        return new FactWording(words, election.name(), casting.of(election.id(), candidates));
    }

    EndorsementWording ofEndorsements(
            String electionId, Collection<UUID> candidates, Collection<UUID> people, Collection<UUID> organisations) {
        return new EndorsementWording(words, casting.of(electionId, candidates, people, organisations));
    }

    HoldingWording ofHoldings(String electionId, Collection<UUID> people, Collection<UUID> bodies) {
        return new HoldingWording(words, casting.of(electionId, List.of(), people, bodies));
    }
}
