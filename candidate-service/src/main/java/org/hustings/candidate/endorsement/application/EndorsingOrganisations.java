package org.hustings.candidate.endorsement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The organisations that may be named as endorsers. */
@ApplicationScoped
class EndorsingOrganisations {

    /** Takes any organisation: its owner is another service, of whose organisations nothing is known here yet. */
    void require(UUID organisation) {}
}
