package org.hustings.commons.claim.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hustings.commons.claim.Appearance;
import org.hustings.commons.claim.Claim;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimStore;
import org.hustings.commons.claim.ClaimValue;
import org.hustings.commons.claim.ClaimedRecord;
import org.hustings.commons.claim.contract.PropertyConflict;
import org.hustings.commons.claim.contract.PropertyConflictValue;

/** Finds what is reported of a record in more than one way. */
@ApplicationScoped
public class PropertyConflicts {

    private final ClaimStore claims;

    PropertyConflicts(ClaimStore claims) {
        this.claims = claims;
    }

    /** The properties that the record has and of which different values are claimed, none of them deprecated. */
    public List<PropertyConflict> of(ClaimedRecord record) {
        return of(record, claims.undeprecated(record.subject()));
    }

    /** The same of several records, in the order in which they are given; in one query. */
    public <R extends ClaimedRecord> Map<R, List<PropertyConflict>> of(List<R> records) {
        var known =
                claims.undeprecated(records.stream().map(ClaimedRecord::subject).toList());
        var conflicts = new LinkedHashMap<R, List<PropertyConflict>>();
        records.forEach(record -> conflicts.put(record, of(record, known.getOrDefault(record.subject(), Map.of()))));
        return conflicts;
    }

    private static List<PropertyConflict> of(ClaimedRecord record, Map<String, List<Claim>> claims) {
        var conflicts = new ArrayList<PropertyConflict>();
        claims.forEach((property, all) -> {
            var values = values(all);
            if (values.size() > 1 && record.has(property)) {
                var disputed = record.disputed().contains(property);
                conflicts.add(new PropertyConflict(property, disputed, record.shown(property), values));
            }
        });
        return conflicts;
    }

    private static List<PropertyConflictValue> values(List<Claim> claims) {
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

    private static PropertyConflictValue value(ClaimValue value, List<Claim> claims) {
        return new PropertyConflictValue(
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
                sources(claims),
                claims.stream().map(Claim::id).toList());
    }

    private static List<String> claimants(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.statement().claimant())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<JsonNode> sources(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.statement().appearances().stream())
                .map(Appearance::source)
                .distinct()
                .toList();
    }
}
