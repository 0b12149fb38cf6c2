package org.hustings.timeline.derivation.messaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.Fact;
import org.hustings.timeline.derivation.domain.Occurrence;
import org.hustings.timeline.derivation.domain.RecordSays;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What this service reads of a candidate's record, for what entries tell. */
record CandidateRecordView(
        UUID id,
        String electionId,
        boolean incumbent,
        @Nullable Affiliation affiliation,
        @Nullable PartialDate declaredOn,
        @Nullable List<Source> sources,
        @Nullable String postElectionStatus,
        @Nullable List<Fact.Nomination> nominations,
        @Nullable Withdrawal supportWithdrawn) {

    /** The entries of the result and of the withdrawal tell of the others. */
    private static final Set<String> OUTCOMES = Set.of("PROJECTED_WINNER", "ADVANCED_TO_RUNOFF");

    private static final String WINNER = "WINNER";

    record Affiliation(@Nullable String description) {}

    record Withdrawal(
            @Nullable String by,
            @Nullable PartialDate at,
            @Nullable String reason,
            @Nullable Source source) {

        Fact fact() {
            return new Fact.SupportWithdrawn(by, at, reason, source);
        }
    }

    /** The candidate as declared. */
    Occurrence.CandidateDeclared declared() {
        var description = affiliation == null ? null : affiliation.description();
        return new Occurrence.CandidateDeclared(id, incumbent, description, declaredOn, reports());
    }

    private List<Source> reports() {
        var ofNominations = orNone(nominations).stream().map(Fact.Nomination::source);
        return Stream.concat(orNone(sources).stream(), ofNominations)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the record says since the event. */
    RecordSays since(IncomingEvent event) {
        return new RecordSays(electionId, id, facts(), begun(event), Map.of());
    }

    private Map<String, Fact> facts() {
        var facts = new HashMap<String, Fact>();
        if (nominations != null && !nominations.isEmpty()) {
            facts.put(part("nominations"), new Fact.Nominated(nominations));
        }
        if (supportWithdrawn != null) {
            facts.put(part("supportWithdrawn"), supportWithdrawn.fact());
        }
        facts.putAll(outcome());
        if (WINNER.equals(postElectionStatus)) {
            // Where a projection is held, which is not void because the winner is certain now.
            facts.put(part("postElectionStatus"), new Fact.OutcomeReached(WINNER));
        }
        return facts;
    }

    private Set<String> begun(IncomingEvent event) {
        return switch (event.type()) {
            case "org.hustings.candidate.outcome-changed.v1" -> outcome().keySet();
            case "org.hustings.candidate.changed.v1" -> changedParts(event.changed());
            default -> Set.of();
        };
    }

    private Set<String> changedParts(List<String> changed) {
        var parts = new HashSet<String>();
        for (var member : List.of("nominations", "supportWithdrawn")) {
            if (changed.contains("/" + member)) {
                parts.add(part(member));
            }
        }
        return parts;
    }

    private Map<String, Fact> outcome() {
        if (postElectionStatus == null || !OUTCOMES.contains(postElectionStatus)) {
            return Map.of();
        }
        var reached = new Fact.OutcomeReached(postElectionStatus);
        return Map.of(reached.part(part("postElectionStatus")), reached);
    }

    private String part(String member) {
        return "/v1/candidates/%s#/%s".formatted(id, member);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
