package org.hustings.timeline.derivation.domain;

import static org.hustings.timeline.derivation.domain.Words.sentences;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.derivation.domain.Fact.CandidatesLocked;
import org.hustings.timeline.derivation.domain.Fact.DateStatusSet;
import org.hustings.timeline.derivation.domain.Fact.ElectorateReported;
import org.hustings.timeline.derivation.domain.Fact.MilestoneReached;
import org.hustings.timeline.derivation.domain.Fact.Nominated;
import org.hustings.timeline.derivation.domain.Fact.Nomination;
import org.hustings.timeline.derivation.domain.Fact.OutcomeReached;
import org.hustings.timeline.derivation.domain.Fact.Replaced;
import org.hustings.timeline.derivation.domain.Fact.ReportMade;
import org.hustings.timeline.derivation.domain.Fact.SupportWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * The sentences in which derived entries tell what records say.
 *
 * @param words the language
 * @param election the election's name
 * @param cast its candidates
 */
public record FactWording(Words words, String election, Cast cast) {

    /** What the entry of a fact says. */
    public Content of(RecordedFact fact) {
        var content = fact.content();
        var told =
                fact.candidateId().map(candidate -> about(candidate, content)).orElseGet(() -> of(content, election));
        var shown = fact.isVoid() ? told.withdrawn(words.say(voidKey(content))) : told;
        var date = Told.dateOf(
                content.happenedOn(), content.reports(), fact.origin().happenedAt());
        return shown.content(date, content.reports());
    }

    private Told about(UUID candidate, Fact fact) {
        var naming = new Naming(words, cast);
        var told = of(fact, naming.candidate(candidate));
        var subject = naming.candidate(candidate, ParticipantRole.SUBJECT);
        return new Told(told.kind(), told.headline(), told.text(), List.of(subject));
    }

    private Told of(Fact fact, String name) {
        return switch (fact) {
            case MilestoneReached reached -> milestone(reached);
            case ElectorateReported reported -> electorate(reported);
            case ReportMade report -> report(report);
            case DateStatusSet set -> Told.milestone(words.tell("election.datestatus", set.status()), sentences(name));
            case CandidatesLocked locked ->
                Told.milestone(words.say(locked.locked() ? "election.locked" : "election.unlocked"), sentences(name));
            case Replaced replaced ->
                Told.milestone(
                        words.say("election.replaced"),
                        sentences(words.say("election.replaced.by", name, replaced.by())));
            case Nominated nominated -> nominated(nominated, name);
            case SupportWithdrawn withdrawn -> unsupported(withdrawn, name);
            case OutcomeReached reached ->
                new Told(
                        CampaignEventKind.RESULT,
                        words.tell("candidate.outcome", reached.outcome(), name),
                        null,
                        List.of());
        };
    }

    private Told milestone(MilestoneReached reached) {
        var headline = words.knows("milestone.happened", reached.milestone())
                ? words.tell("milestone.happened", reached.milestone())
                : words.say("milestone.happened.other", words.name("milestone", reached.milestone()));
        return Told.milestone(headline, sentences(reached.note()));
    }

    private Told electorate(ElectorateReported reported) {
        var headline = words.tell("electorate", reported.basis(), words.number(reported.size()));
        return Told.milestone(headline, sentences(reported.note()));
    }

    private Told report(ReportMade report) {
        var headline = words.say(report.publishedAt() == null ? "report.received" : "report.published");
        var text = sentences(
                number("report.distributed", report.distributed()),
                number("report.returned", report.returned()),
                number("report.invalid", report.invalid()),
                report.counter() == null ? null : words.say("report.counter", report.counter()),
                satisfied(report.satisfied()));
        return Told.milestone(headline, text);
    }

    private @Nullable String satisfied(@Nullable Boolean satisfied) {
        return satisfied == null ? null : words.say(satisfied ? "report.satisfied" : "report.unsatisfied");
    }

    private @Nullable String number(String key, @Nullable Long number) {
        return number == null ? null : words.say(key, words.number(number));
    }

    private Told nominated(Nominated nominated, String name) {
        var text = nominated.nominations().stream().map(this::nomination).collect(Collectors.joining("; "));
        return Told.milestone(words.say("candidate.nominated", name), sentences(text));
    }

    private String nomination(Nomination nomination) {
        return words.tell("candidate.nominated", nomination.unit(), words.number(nomination.count()));
    }

    private Told unsupported(SupportWithdrawn withdrawn, String name) {
        var headline = withdrawn.by() == null
                ? words.say("candidate.unsupported.nameless", name)
                : words.say("candidate.unsupported", name, withdrawn.by());
        return new Told(CampaignEventKind.ENDORSEMENT, headline, sentences(withdrawn.reason()), List.of());
    }

    private static String voidKey(Fact fact) {
        return switch (fact) {
            case MilestoneReached reached -> "milestone.happened.void";
            case ElectorateReported reported -> "electorate.void";
            case ReportMade report -> "report.void";
            case Replaced replaced -> "election.replaced.void";
            case Nominated nominated -> "candidate.nominated.void";
            case SupportWithdrawn withdrawn -> "candidate.unsupported.void";
            case OutcomeReached reached -> "candidate.outcome.void";
            case DateStatusSet set -> throw neverVoid(set);
            case CandidatesLocked locked -> throw neverVoid(locked);
        };
    }

    private static IllegalStateException neverVoid(Fact fact) {
        return new IllegalStateException("A change of its own is never void: " + fact);
    }
}
