package org.hustings.candidate.imports.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.candidate.bodycopy.application.Organisations;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.commons.problem.DomainException;
import org.hustings.commons.problem.Kind;

/**
 * The elections and organisations that a file names: for each it is asked once whether there is one, be it in a hundred
 * thousand rows.
 */
final class RequiredRecords {

    /** Those named last; a file that goes back and forth between more of them asks again. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Elections elections;
    private final Organisations organisations;
    private final Map<Object, Optional<DomainException>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Optional<DomainException>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RequiredRecords(Elections elections, Organisations organisations) {
        this.elections = elections;
        this.organisations = organisations;
    }

    /**
     * Makes sure that what a candidacy names is known here; outside of any transaction, since its owner may be asked.
     * Fails as the first of it does that there is not.
     */
    ImportedCandidacy require(ImportedCandidacy said) {
        once(said.election(), () -> elections.require(said.election()));
        var affiliation = said.affiliation();
        if (affiliation != null && affiliation.organisation() != null) {
            var organisation = affiliation.organisation();
            once(organisation, () -> organisations.require(organisation, "/affiliation/organisation"));
        }
        return said;
    }

    private void once(Object id, Runnable question) {
        answers.computeIfAbsent(id, unasked -> ask(question)).ifPresent(missing -> {
            throw missing;
        });
    }

    /** That an owner does not answer is not remembered. */
    private static Optional<DomainException> ask(Runnable question) {
        try {
            question.run();
            return Optional.empty();
        } catch (DomainException missing) {
            if (missing.kind() == Kind.UNAVAILABLE) {
                throw missing;
            }
            return Optional.of(missing);
        }
    }
}
