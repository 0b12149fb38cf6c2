package org.hustings.candidate.candidacy.domain;

import java.util.List;
import org.hustings.candidate.value.Erased;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** All that is said of a candidacy and may be changed by an editor; its statuses are not among it. */
public record CandidateProfile(
        String ballotName,
        boolean incumbent,
        @Nullable CandidateAffiliation affiliation,
        List<Nomination> nominations,
        @Nullable String slogan,
        @Nullable String statementToVoters,
        @Nullable Integer listPosition,
        List<Identifier> identifiers,
        List<Source> sources) {

    /** Takes lists that are not there as empty ones. */
    public CandidateProfile {
        nominations = Lists.orEmpty(nominations);
        identifiers = Lists.orEmpty(identifiers);
        sources = Lists.orEmpty(sources);
    }

    /** What is left once the personal data are erased: for whom the candidate stood, and who nominated. */
    CandidateProfile erased() {
        return new CandidateProfile(
                Erased.NAME,
                incumbent,
                affiliation == null ? null : affiliation.erased(),
                nominations.stream().map(Nomination::erased).toList(),
                null,
                null,
                listPosition,
                List.of(),
                List.of());
    }

    /** The same under the name of an organisation. */
    public CandidateProfile under(CandidateAffiliation named) {
        return new CandidateProfile(
                ballotName,
                incumbent,
                named,
                nominations,
                slogan,
                statementToVoters,
                listPosition,
                identifiers,
                sources);
    }
}
