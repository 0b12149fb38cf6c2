package org.hustings.election.claim.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimValueType;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.check.CheckCode;
import org.hustings.election.check.ImpliedElectorate;
import org.hustings.election.check.ResultCheck;
import org.hustings.election.claim.contract.Conflict;
import org.hustings.election.claim.contract.ConflictingValue;
import org.hustings.election.claim.contract.ImpliedInterval;
import org.hustings.election.election.domain.Election;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.ElectorateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The figures of how many could vote, side by side. That they differ is normal, since they count different things; what
 * the votes and the printed turnout imply tells which of them the turnout was computed from.
 */
@ApplicationScoped
class ElectorateConflict {

    private static final int MAX_DIGITS = 15;

    private final MemberEdit edit;

    ElectorateConflict(MemberEdit edit) {
        this.edit = edit;
    }

    /** Nothing if all figures are the same. */
    Optional<Conflict> of(Election election) {
        var figures = election.electorates();
        if (figures.stream().mapToLong(Electorate::size).distinct().count() < 2) {
            return Optional.empty();
        }
        var found = check(election);
        var values = figures.stream().map(figure -> value(figure, found)).toList();
        return Optional.of(new Conflict("/electorates", disputed(figures), null, interval(found), values));
    }

    private ConflictingValue value(Electorate figure, Map<String, String> found) {
        List<JsonNode> sources =
                figure.sources().stream().<JsonNode>map(edit::form).toList();
        return new ConflictingValue(
                ClaimValueType.VALUE,
                JsonNodeFactory.instance.numberNode(figure.size()),
                ClaimRank.NORMAL,
                List.of(ClaimKind.FACT),
                List.of(),
                sources,
                List.of(),
                figure.id(),
                figure.basis(),
                ImpliedElectorate.isInside(found, figure.basis(), figure.size()));
    }

    private static boolean disputed(List<Electorate> figures) {
        for (var basis : ElectorateBasis.values()) {
            var sizes =
                    figures.stream().filter(figure -> figure.basis() == basis).mapToLong(Electorate::size);
            if (sizes.distinct().count() > 1) {
                return true;
            }
        }
        return false;
    }

    /** What the check C7 of the result looked at; nothing where there is none. */
    private static Map<String, String> check(Election election) {
        var result = election.result();
        return result == null
                ? Map.of()
                : result.checks().stream()
                        .filter(check -> check.code() == CheckCode.C7)
                        .findFirst()
                        .map(ResultCheck::inputs)
                        .orElse(Map.of());
    }

    /** By the valid votes, or by the papers returned where those are not known. */
    private static @Nullable ImpliedInterval interval(Map<String, String> found) {
        var base = found.containsKey("low") ? "" : "OfReturned";
        var low = number(found.get("low" + base));
        return low == null ? null : new ImpliedInterval(low, number(found.get("high" + base)));
    }

    /** A bound beyond what the wire can carry bounds nothing. */
    private static @Nullable Long number(@Nullable String input) {
        return input != null && input.length() <= MAX_DIGITS ? Long.valueOf(input) : null;
    }
}
