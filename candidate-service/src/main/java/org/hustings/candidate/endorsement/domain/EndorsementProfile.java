package org.hustings.candidate.endorsement.domain;

import java.util.List;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an endorsement and may be changed by an editor, besides who endorses.
 *
 * @param capacity in which the endorser speaks, such as an office
 * @param statement the endorser's own words
 */
public record EndorsementProfile(
        @Nullable String capacity,
        EndorsementStance stance,
        @Nullable PartialDate madeAt,
        @Nullable String statement,
        List<Identifier> identifiers,
        List<Source> sources) {

    /** Takes lists that are not there as empty ones. */
    public EndorsementProfile {
        identifiers = Lists.orEmpty(identifiers);
        sources = Lists.orEmpty(sources);
    }

    /** What is left once the personal data of the endorser are erased. */
    EndorsementProfile erased() {
        return new EndorsementProfile(null, stance, madeAt, null, List.of(), List.of());
    }

    /** What is left once the personal data of the endorsed are erased, whom the words may name. */
    EndorsementProfile withoutWords() {
        return new EndorsementProfile(capacity, stance, madeAt, null, List.of(), List.of());
    }
}
