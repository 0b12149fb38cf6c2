package org.hustings.timeline.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.campaignevent.application.Entries;
import org.hustings.timeline.derivation.persistence.FollowedErasures;

/** Forgets words of entries, once for each erasure: what editors write later is theirs, though the topic is read anew. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ForgottenWords {

    private final Entries entries;
    private final FollowedErasures erasures;

    ForgottenWords(Entries entries, FollowedErasures erasures) {
        this.entries = entries;
        this.erasures = erasures;
    }

    /** Forgets what derived entries ever said in words. */
    void of(IncomingEvent erasure, Supplier<Set<UUID>> derived) {
        if (erasures.add(erasure.topic(), erasure.id())) {
            entries.forgetWords(derived.get());
        }
    }

    /** The same, and the names of people who take part in editors' entries. */
    void of(IncomingEvent erasure, Set<UUID> people, Supplier<Set<UUID>> derived) {
        if (erasures.add(erasure.topic(), erasure.id())) {
            entries.forgetWords(derived.get());
            entries.forgetNamesOf(people);
        }
    }
}
