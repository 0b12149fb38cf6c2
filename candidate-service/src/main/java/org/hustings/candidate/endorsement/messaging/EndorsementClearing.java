package org.hustings.candidate.endorsement.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.value.Erased;
import org.hustings.commons.revision.Clearing;
import org.hustings.commons.revision.KeptMembers;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an endorsement's revisions when the data of people are erased: where one of them endorses, that this was
 * so; where one of them is endorsed, all but the words. What it said of others, before or after, stays as it is.
 *
 * @param people the ids of those whose data are erased
 * @param candidates the ids of their candidacies
 */
public record EndorsementClearing(Set<String> people, Set<String> candidates) implements Clearing {

    private static final Set<String> FACTS = Set.of(
            "id",
            "version",
            "draft",
            "candidateId",
            "electionId",
            "endorser/type",
            "endorser/personId",
            "stance",
            "madeAt",
            "withdrawnAt",
            "createdAt",
            "updatedAt");

    private static final KeptMembers OF_ENDORSER =
            new KeptMembers(FACTS, Map.of("endorser/name", Erased.NAME), Erased.KEPT_DETAILS);

    private static final KeptMembers OF_ENDORSED = new KeptMembers(
            Stream.concat(FACTS.stream(), Stream.of("endorser", "capacity")).collect(Collectors.toSet()),
            Map.of(),
            Erased.KEPT_DETAILS);

    /** Keeps copies. */
    public EndorsementClearing {
        people = Set.copyOf(people);
        candidates = Set.copyOf(candidates);
    }

    @Override
    public JsonNode record(JsonNode record) {
        if (people.contains(record.path("endorser").path("personId").asText())) {
            return OF_ENDORSER.record(record);
        }
        return candidates.contains(record.path("candidateId").asText()) ? OF_ENDORSED.record(record) : record;
    }

    @Override
    public @Nullable JsonNode details(String type, JsonNode details) {
        return OF_ENDORSER.details(type, details);
    }

    @Override
    public @Nullable String reason(String type, String reason) {
        return OF_ENDORSER.reason(type, reason);
    }
}
