package org.hustings.candidate.standing.persistence;

import jakarta.persistence.Tuple;
import java.util.Objects;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.persistence.CandidateRow;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.standing.domain.CountedResult;
import org.hustings.candidate.standing.domain.NamedElection;
import org.hustings.candidate.standing.domain.NamedPerson;
import org.hustings.candidate.standing.domain.Standing;
import org.hustings.candidate.standing.domain.StandingKey;
import org.jspecify.annotations.Nullable;

/** A row of the list of standings. */
final class StandingTuple {

    private StandingTuple() {}

    static Standing standing(Tuple row) {
        var candidate = row.get("candidate", CandidateRow.class).toCandidate();
        var person = new NamedPerson(
                candidate.person(), row.get("personName", String.class), row.get("sortName", String.class));
        return new Standing(candidate, person, election(row, candidate), result(row));
    }

    static StandingKey key(Tuple row) {
        return new StandingKey(
                new CandidateId(row.get("candidate", UUID.class)),
                new PersonId(row.get("person", UUID.class)),
                row.get("version", Long.class),
                row.get("personVersion", Long.class),
                row.get("electionVersion", Long.class),
                row.get("resultVersion", Long.class));
    }

    private static NamedElection election(Tuple row, Candidate candidate) {
        var id = candidate.election();
        return new NamedElection(
                id,
                Objects.requireNonNullElse(row.get("electionName", String.class), id.value()),
                id.day().orElse(null),
                row.get("type", String.class),
                row.get("phase", String.class),
                row.get("organisationId", UUID.class),
                row.get("postId", UUID.class));
    }

    private static @Nullable CountedResult result(Tuple row) {
        var status = row.get("resultStatus", String.class);
        return status == null
                ? null
                : new CountedResult(
                        status,
                        row.get("votes", Long.class),
                        row.get("shareOfValid", String.class),
                        row.get("shareOfReturned", String.class),
                        row.get("rank", Integer.class),
                        row.get("elected", Boolean.class));
    }
}
