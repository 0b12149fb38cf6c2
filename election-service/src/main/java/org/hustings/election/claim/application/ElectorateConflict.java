package org.hustings.election.claim.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hustings.commons.claim.ClaimKind;
import org.hustings.commons.claim.ClaimRank;
import org.hustings.commons.claim.ClaimValueType;
import org.hustings.commons.http.MemberEdit;
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
        var implied = implied(election);
        var values = figures.stream().map(figure -> value(figure, implied)).toList();
        return Optional.of(new Conflict("/electorates", disputed(figures), null, implied, values));
    }

    private ConflictingValue value(Electorate figure, @Nullable ImpliedInterval implied) {
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
                implied == null ? null : implied.contains(figure.size()));
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

    /** By the check C7 of the result; nothing where there is none, or where it does not apply. */
    private @Nullable ImpliedInterval implied(Election election) {
        if (election.result() == null) {
            return null;
        }
        for (var check : edit.form(election.result()).path("checks")) {
            if (check.path("code").asText().equals("C7")) {
                return interval(check.path("inputs"));
            }
        }
        return null;
    }

    private static @Nullable ImpliedInterval interval(JsonNode inputs) {
        var low = number(inputs.path("low"));
        return low == null ? null : new ImpliedInterval(low, number(inputs.path("high")));
    }

    /** The inputs of checks are numbers, written as text. */
    private static @Nullable Long number(JsonNode input) {
        return input.asText().matches("[0-9]{1,16}") ? Long.valueOf(input.asText()) : null;
    }
}
