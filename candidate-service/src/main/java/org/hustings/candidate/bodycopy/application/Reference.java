package org.hustings.candidate.bodycopy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.hustings.candidate.bodycopy.domain.BodyCopy;
import org.hustings.candidate.bodycopy.domain.ReferenceNotFound;
import org.hustings.commons.security.Caller;

/** Follows what a body names to a record that is there: here, or else once at its owner. */
@ApplicationScoped
class Reference {

    private final BodyLearning learning;
    private final Caller caller;

    Reference(BodyLearning learning, Caller caller) {
        this.learning = learning;
        this.caller = caller;
    }

    <C extends BodyCopy> void follow(Optional<C> known, Supplier<Optional<C>> owner, String pointer) {
        var found = known.or(() -> asked(owner))
                .filter(copy -> !copy.gone())
                .filter(copy -> !copy.draft() || caller.mayReadDrafts());
        if (found.isEmpty()) {
            throw new ReferenceNotFound(pointer);
        }
    }

    private <C extends BodyCopy> Optional<C> asked(Supplier<Optional<C>> owner) {
        var answer = owner.get();
        answer.ifPresent(learning::learn);
        return answer;
    }
}
