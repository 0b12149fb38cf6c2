package org.hustings.election.claim.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.ClaimValue;
import org.hustings.election.claim.contract.Conflict;
import org.hustings.election.claim.contract.ConflictList;
import org.hustings.election.claim.contract.ConflictingValue;
import org.hustings.election.claim.part.ClaimedElection;
import org.hustings.election.election.domain.Election;

/** Finds what is reported of an election in more than one way. */
@ApplicationScoped
public class Conflicts {

    private final ClaimedRecords records;
    private final ClaimStore claims;
    private final ElectorateConflict electorates;

    Conflicts(ClaimedRecords records, ClaimStore claims, ElectorateConflict electorates) {
        this.records = records;
        this.claims = claims;
        this.electorates = electorates;
    }

    /** All conflicts: that of the electorates first, then by property. */
    public ConflictList of(Election election) {
        var claimed = records.of(election);
        var conflicts = new ArrayList<Conflict>();
        electorates.of(election).ifPresent(conflicts::add);
        claims.undeprecated(ClaimedElection.subject(election)).forEach((property, all) -> {
            var values = values(all);
            if (values.size() > 1 && claimed.has(property)) {
                conflicts.add(conflict(claimed, property, values));
            }
        });
        return new ConflictList(conflicts);
    }

    private static Conflict conflict(ClaimedElection election, String property, List<ConflictingValue> values) {
        var disputed = election.disputed().contains(property);
        return new Conflict(property, disputed, election.shown(property), null, values);
    }

    private static List<ConflictingValue> values(List<Claim> claims) {
        Map<ClaimValue, List<Claim>> byValue = new LinkedHashMap<>();
        for (var claim : claims) {
            var value = claim.statement().value();
            var known =
                    byValue.keySet().stream().filter(value::sameAs).findFirst().orElse(value);
            byValue.computeIfAbsent(known, none -> new ArrayList<>()).add(claim);
        }
        return byValue.entrySet().stream()
                .map(entry -> value(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ConflictingValue value(ClaimValue value, List<Claim> claims) {
        return new ConflictingValue(
                value.type(),
                value.value(),
                claims.stream()
                        .map(claim -> claim.ranking().rank())
                        .min(ClaimRank::compareTo)
                        .orElseThrow(),
                claims.stream()
                        .map(claim -> claim.statement().kind())
                        .distinct()
                        .sorted()
                        .toList(),
                claimants(claims),
                claims.stream()
                        .flatMap(claim -> sources(claim).stream())
                        .distinct()
                        .toList(),
                claims.stream().map(Claim::id).toList(),
                null,
                null,
                null);
    }

    private static List<String> claimants(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.statement().claimant())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<JsonNode> sources(Claim claim) {
        return claim.statement().appearances().stream()
                .map(appearance -> appearance.source())
                .toList();
    }
}
