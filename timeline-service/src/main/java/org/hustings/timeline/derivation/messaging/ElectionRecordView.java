package org.hustings.timeline.derivation.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.commons.inbox.IncomingEvent;
import org.hustings.timeline.derivation.domain.Fact;
import org.hustings.timeline.derivation.domain.RecordSays;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What this service reads of an election's record, for what entries tell. */
record ElectionRecordView(
        String id,
        @Nullable String phase,
        @Nullable List<Source> sources,
        @Nullable String dateStatus,
        boolean candidatesLocked,
        @Nullable String replacedById,
        @Nullable List<Milestone> timetable,
        @Nullable List<Electorate> electorates,
        @Nullable Report scrutineerReport) {

    /** A phase tells of the others, or the entry of the report. */
    private static final Set<String> TOLD_OTHERWISE = Set.of(
            "ANNOUNCED",
            "NOMINATIONS_OPEN",
            "NOMINATIONS_CLOSE",
            "BALLOT_OPENS",
            "BALLOT_CLOSES",
            "COUNT_STARTS",
            "RESULT_REPORTED",
            "SCRUTINEER_REPORT",
            "RESULT_DECLARED");

    /** The phases of the same names tell of the others. */
    private static final Set<String> DATE_STATUSES = Set.of("CONFIRMED", "TENTATIVE", "CHANGING");

    record Milestone(
            String milestone,
            @Nullable PartialDate date,
            @Nullable String status,
            @Nullable String note,
            @Nullable List<Source> sources) {

        boolean isToTell() {
            return "HAPPENED".equals(status) && !TOLD_OTHERWISE.contains(milestone);
        }

        Fact fact() {
            return new Fact.MilestoneReached(milestone, date, note, sources);
        }
    }

    record Electorate(
            String id,
            long size,
            String basis,
            @Nullable PartialDate asOf,
            @Nullable String note,
            @Nullable List<Source> sources) {

        Fact fact() {
            return new Fact.ElectorateReported(size, basis, asOf, note, sources);
        }
    }

    record Report(
            @Nullable Long distributed,
            @Nullable Long returned,
            @Nullable Long invalid,
            @Nullable String counter,
            @Nullable Satisfied satisfied,
            @Nullable PartialDate receivedAt,
            @Nullable PartialDate publishedAt,
            @Nullable List<Source> sources) {

        /** On the day of its milestone, where the report does not say when it came. */
        Fact fact(@Nullable PartialDate milestone) {
            var came = receivedAt == null ? milestone : receivedAt;
            var isSatisfied = satisfied == null ? null : satisfied.isWhole();
            return new Fact.ReportMade(
                    distributed, returned, invalid, counter, isSatisfied, came, publishedAt, sources);
        }
    }

    /** Whether the scrutineer was satisfied (Trade Union and Labour Relations (Consolidation) Act 1992, s. 52). */
    record Satisfied(
            @Nullable Point noContravention,
            @Nullable Point arrangementsSecure,
            @Nullable Point noInterference) {

        boolean isWhole() {
            return isMet(noContravention) && isMet(arrangementsSecure) && isMet(noInterference);
        }

        private static boolean isMet(@Nullable Point point) {
            return point != null && point.satisfied();
        }
    }

    record Point(boolean satisfied) {}

    /** The milestone or the electorate of an event. */
    record Part(@Nullable String milestone, @Nullable String id) {}

    /** Whether it came with its past, as from an import: then nobody expected it on the day of its recording. */
    boolean cameWithItsPast() {
        return phase != null && !phase.equals("EXPECTED");
    }

    /** What the record says since the event. */
    RecordSays since(IncomingEvent event) {
        return new RecordSays(id, null, facts(), begun(event), changes(event));
    }

    private Map<String, Fact> facts() {
        var facts = new HashMap<String, Fact>();
        orNone(timetable).stream()
                .filter(Milestone::isToTell)
                .forEach(milestone -> facts.put(milestonePart(milestone.milestone()), milestone.fact()));
        orNone(electorates).forEach(electorate -> facts.put(electoratePart(electorate.id()), electorate.fact()));
        if (scrutineerReport != null) {
            facts.put(part("/scrutineer-report"), scrutineerReport.fact(dateOf("SCRUTINEER_REPORT")));
        }
        if (replacedById != null) {
            facts.put(part("#/replacedById"), new Fact.Replaced(replacedById));
        }
        return facts;
    }

    private @Nullable PartialDate dateOf(String milestone) {
        return orNone(timetable).stream()
                .filter(entry -> entry.milestone().equals(milestone))
                .map(Milestone::date)
                .findFirst()
                .orElse(null);
    }

    private Set<String> begun(IncomingEvent event) {
        return switch (event.type()) {
            case "org.hustings.election.milestone-added.v1",
                    "org.hustings.election.milestone-changed.v1",
                    "org.hustings.election.milestone-moved.v1" ->
                Set.of(milestonePart(String.valueOf(event.details(Part.class).milestone())));
            case "org.hustings.election.electorate-added.v1" ->
                Set.of(electoratePart(String.valueOf(event.details(Part.class).id())));
            case "org.hustings.election.scrutineer-report-recorded.v1" -> Set.of(part("/scrutineer-report"));
            default -> event.changed().contains("/replacedById") ? Set.of(part("#/replacedById")) : Set.of();
        };
    }

    private Map<String, Fact> changes(IncomingEvent event) {
        return switch (event.type()) {
            case "org.hustings.election.candidates-locked.v1", "org.hustings.election.candidates-unlocked.v1" ->
                Map.of(part("#/candidatesLocked"), new Fact.CandidatesLocked(candidatesLocked));
            case "org.hustings.election.changed.v1" -> dateStatusIfChanged(event);
            default -> Map.of();
        };
    }

    private Map<String, Fact> dateStatusIfChanged(IncomingEvent event) {
        return dateStatus != null && event.changed().contains("/dateStatus") && DATE_STATUSES.contains(dateStatus)
                ? Map.of(part("#/dateStatus"), new Fact.DateStatusSet(dateStatus))
                : Map.of();
    }

    private String part(String name) {
        return "/v1/elections/" + id + name;
    }

    private String milestonePart(String milestone) {
        return part("/timetable/" + milestone + "#/status");
    }

    private String electoratePart(String electorate) {
        return part("/electorates#" + electorate);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
