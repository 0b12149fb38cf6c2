package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.campaignevent.domain.CampaignEventId;
import org.hustings.timeline.derivation.domain.FactWording;
import org.hustings.timeline.derivation.domain.RecordedFact;
import org.hustings.timeline.derivation.persistence.RecordedFacts;
import org.hustings.timeline.electioncopy.ElectionCopies;
import org.hustings.timeline.electioncopy.ElectionCopy;

/** Tells each fact of the records of an election and its candidates by exactly one entry, which follows the fact. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FactDerivation {

    private final RecordedFacts facts;
    private final Entries entries;
    private final ElectionCopies elections;
    private final Wordings wordings;

    FactDerivation(RecordedFacts facts, Entries entries, ElectionCopies elections, Wordings wordings) {
        this.facts = facts;
        this.entries = entries;
        this.elections = elections;
        this.wordings = wordings;
    }

    /** Tells what is not told as it is, if it may be told. */
    void tell(String electionId) {
        elections.published(electionId).ifPresent(this::tell);
    }

    /** The same, and tells anew what names candidates, since the name is known only now, or is another. */
    void tell(String electionId, Collection<UUID> candidateIds) {
        elections.published(electionId).ifPresent(election -> {
            tell(election, facts.toldOf(candidateIds));
            tell(election);
        });
    }

    /** The entries that tell facts of the candidates. */
    Set<UUID> entriesNaming(Collection<UUID> candidateIds) {
        return facts.toldOf(candidateIds).stream()
                .flatMap(fact -> fact.entryId().stream())
                .collect(Collectors.toSet());
    }

    private void tell(ElectionCopy election) {
        Chunks.each(() -> facts.toTell(election.id(), Chunks.SIZE), some -> tell(election, some), entries::letGo);
    }

    private void tell(ElectionCopy election, Collection<RecordedFact> concerned) {
        if (concerned.isEmpty()) {
            return;
        }
        var named =
                concerned.stream().flatMap(fact -> fact.candidateId().stream()).collect(Collectors.toSet());
        var wording = wordings.ofFacts(election, named);
        entries.lock(concerned.stream().flatMap(fact -> fact.entryId().stream()).toList());
        concerned.forEach(fact -> tell(fact, wording));
    }

    private void tell(RecordedFact fact, FactWording wording) {
        var content = wording.of(fact);
        var told = fact.entryId();
        if (told.isPresent()) {
            entries.retell(new CampaignEventId(told.get()), fact.derivedFrom(), content);
            fact.toldBy(told.get());
        } else {
            fact.toldBy(entries.derive(fact.id().electionId(), fact.derivedFrom(), content)
                    .id());
        }
    }
}
