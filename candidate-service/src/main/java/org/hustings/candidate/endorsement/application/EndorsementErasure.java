package org.hustings.candidate.endorsement.application;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hustings.candidate.candidacy.persistence.CandidatesToErase;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementEvent;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.messaging.EndorsementChanges;
import org.hustings.candidate.endorsement.messaging.EndorsementClearing;
import org.hustings.candidate.endorsement.persistence.EndorsementsToErase;
import org.hustings.candidate.person.application.PersonErased;
import org.hustings.candidate.person.application.PersonTraces;

/** Erases what endorsements say of a person who endorses or is endorsed, together with the person's own data. */
@ApplicationScoped
class EndorsementErasure {

    /** After the candidacies, which are locked then, so that nobody endorses one of them meanwhile. */
    private static final int AFTER_CANDIDACIES = Interceptor.Priority.APPLICATION + 600;

    private final EndorsementsToErase concerned;
    private final CandidatesToErase candidates;
    private final EndorsementStore endorsements;
    private final PersonTraces traces;

    EndorsementErasure(
            EndorsementsToErase concerned,
            CandidatesToErase candidates,
            EndorsementStore endorsements,
            PersonTraces traces) {
        this.concerned = concerned;
        this.candidates = candidates;
        this.endorsements = endorsements;
        this.traces = traces;
    }

    void on(@Observes @Priority(AFTER_CANDIDACIES) PersonErased erased) {
        var stoodFor = candidates.ever(erased.people());
        var clearing = new EndorsementClearing(texts(erased.people()), texts(stoodFor));
        for (var id : concerned.concerning(erased.people(), stoodFor)) {
            endorsements
                    .lock(id)
                    .ifPresentOrElse(
                            endorsement -> erase(endorsement, clearing, erased),
                            () -> eraseDeleted(id, clearing, erased));
        }
    }

    private void erase(Endorsement endorsement, EndorsementClearing clearing, PersonErased erased) {
        if (traces.forget(EndorsementChanges.AGGREGATE, endorsement.id().toString(), clearing) || erased.first()) {
            left(endorsement, clearing, erased).ifPresent(endorsements::store);
        }
    }

    /** Nothing where the endorsement was by someone else at first, and is not any more. */
    private static Optional<EndorsementEvent> left(
            Endorsement endorsement, EndorsementClearing clearing, PersonErased erased) {
        var endorser = endorsement.who().person();
        if (endorser != null && clearing.people().contains(endorser.toString())) {
            return Optional.of(endorsement.eraseEndorser(erased.reason(), erased.now()));
        }
        return clearing.candidates().contains(endorsement.whom().id().toString())
                ? Optional.of(endorsement.eraseWords(erased.reason(), erased.now()))
                : Optional.empty();
    }

    private void eraseDeleted(EndorsementId id, EndorsementClearing clearing, PersonErased erased) {
        traces.deleted(EndorsementChanges.AGGREGATE, id.toString())
                .ifPresent(deleted -> traces.forgetDeleted(deleted, clearing, erased));
    }

    private static Set<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(toSet());
    }
}
