package org.hustings.election.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.election.election.contract.NewElection;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDetails;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an election besides its result.
 *
 * @param organisationId the organisation, found by its name where need be; null where the file says none
 */
record Details(ImportedElection imported, @Nullable UUID organisationId) {

    /** The election to record, with what holds where the file says nothing. */
    NewElection newElection(Source source) {
        if (organisationId == null) {
            throw new InvalidBody(List.of(Violation.at(
                    "/organisationId", "not-null", "needs the identifier or the name of an organisation")));
        }
        var seats = Objects.requireNonNullElse(imported.seats(), 1);
        return new NewElection(
                imported.id(),
                null,
                false,
                // Blank where the file has none, which validation then refuses.
                Objects.requireNonNullElse(imported.name(), ""),
                imported.typeOrGuess(),
                null,
                null,
                null,
                null,
                null,
                imported.result() == null ? null : ElectionDateStatus.CONFIRMED,
                organisationId,
                imported.postId(),
                seats,
                Objects.requireNonNullElse(imported.votesAllowed(), seats),
                Objects.requireNonNullElse(imported.voteVariation(), VoteVariation.PLURALITY),
                null,
                null,
                null,
                null,
                List.of(source));
    }

    /** Fails with each member that the record has otherwise; what the file leaves out and sources do not matter. */
    void checkAgainst(ElectionDetails recorded) {
        var violations = new ArrayList<Violation>();
        compare("/name", recorded.name(), imported.name(), violations);
        compare("/type", recorded.type(), imported.type(), violations);
        compare("/organisationId", recorded.organisationId(), organisationId, violations);
        compare("/postId", recorded.postId(), imported.postId(), violations);
        compare("/seats", recorded.seats(), imported.seats(), violations);
        compare("/votesAllowed", recorded.votesAllowed(), imported.votesAllowed(), violations);
        compare("/voteVariation", recorded.voteVariation(), imported.voteVariation(), violations);
        if (!violations.isEmpty()) {
            throw new DiffersFromRecord(violations);
        }
    }

    private static void compare(
            String pointer, @Nullable Object recorded, @Nullable Object said, List<Violation> violations) {
        if (said != null && !said.equals(recorded)) {
            violations.add(Violation.at(
                    pointer,
                    DiffersFromRecord.CODE,
                    recorded == null
                            ? "is not recorded, and the file says %s".formatted(said)
                            : "is recorded as %s, and the file says %s".formatted(recorded, said)));
        }
    }
}
