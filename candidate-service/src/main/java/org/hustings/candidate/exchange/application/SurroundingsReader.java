package org.hustings.candidate.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.bodycopy.domain.BodyCopy;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.bodycopy.persistence.BodyCopyRepository;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.persistence.PostHoldingRepository;

/** Reads what surrounds the candidates of an export, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
class SurroundingsReader {

    private final PostHoldingRepository holdings;
    private final BodyCopyRepository bodies;

    SurroundingsReader(PostHoldingRepository holdings, BodyCopyRepository bodies) {
        this.holdings = holdings;
        this.bodies = bodies;
    }

    List<PostHolding> holdings(Collection<PersonId> people, boolean drafts) {
        return holdings.of(people, drafts);
    }

    List<OrganisationCopy> organisations(Collection<UUID> ids, boolean drafts) {
        return bodies.organisations(ids).stream()
                .filter(copy -> isShown(copy, drafts))
                .toList();
    }

    List<PostCopy> posts(Collection<UUID> ids, boolean drafts) {
        return bodies.posts(ids).stream().filter(copy -> isShown(copy, drafts)).toList();
    }

    private static boolean isShown(BodyCopy copy, boolean drafts) {
        return !copy.gone() && (drafts || !copy.draft());
    }
}
