package org.hustings.candidate.imports.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.electioncopy.domain.ElectionNotFound;

/** The elections that a file names: for each it is asked once whether there is one, be it in a hundred thousand rows. */
final class RequiredElections {

    /** Those named last; a file that goes back and forth between more of them asks again. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Elections elections;
    private final Map<ElectionId, Optional<ElectionNotFound>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ElectionId, Optional<ElectionNotFound>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RequiredElections(Elections elections) {
        this.elections = elections;
    }

    /**
     * Makes sure that the election is known here; outside of any transaction, since its owner may be asked.
     *
     * @throws ElectionNotFound if there is no such election
     */
    ElectionId require(ElectionId id) {
        answers.computeIfAbsent(id, this::ask).ifPresent(missing -> {
            throw missing;
        });
        return id;
    }

    /** That an owner does not answer is not remembered. */
    private Optional<ElectionNotFound> ask(ElectionId id) {
        try {
            elections.require(id);
            return Optional.empty();
        } catch (ElectionNotFound missing) {
            return Optional.of(missing);
        }
    }
}
