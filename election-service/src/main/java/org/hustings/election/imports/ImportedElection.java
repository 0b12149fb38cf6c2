package org.hustings.election.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an election; it need not say more than the identifier of one that is recorded already.
 *
 * @param organisation the exact name of the organisation, where its identifier is not given
 */
public record ImportedElection(
        ElectionId id,
        @Nullable String name,
        @Nullable ElectionType type,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID postId,
        @Nullable Integer seats,
        @Nullable Integer votesAllowed,
        @Nullable VoteVariation voteVariation,
        @Nullable ImportedResult result) {

    /** The sort of election that is said or, if none is, that the identifier begins with. */
    ElectionType typeOrGuess() {
        if (type != null) {
            return type;
        }
        var first = id.value().substring(0, id.value().indexOf('.'));
        var word = first.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ElectionType.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(ElectionType.OTHER);
    }

    /** The day that the identifier ends in. */
    String day() {
        return id.value().substring(id.value().lastIndexOf('.') + 1);
    }
}
