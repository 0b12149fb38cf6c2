package org.hustings.timeline.derivation.domain;

import static org.hustings.timeline.derivation.domain.Words.sentences;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.derivation.domain.Occurrence.CandidateDeclared;
import org.hustings.timeline.derivation.domain.Occurrence.CandidateStatusChanged;
import org.hustings.timeline.derivation.domain.Occurrence.DateMoved;
import org.hustings.timeline.derivation.domain.Occurrence.ElectionExpected;
import org.hustings.timeline.derivation.domain.Occurrence.PhaseChanged;
import org.hustings.timeline.derivation.domain.Occurrence.ResultRecorded;
import org.hustings.timeline.derivation.domain.Occurrence.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The sentences in which derived entries tell the changes of an election and of its candidates.
 *
 * @param words the language
 * @param election the election's name
 * @param cast its candidates
 */
public record Wording(Words words, String election, Cast cast) {

    /** What the entry of a change says. */
    public Content of(Occurrence occurrence, Instant recordedAt) {
        var told =
                switch (occurrence) {
                    case ElectionExpected expected ->
                        Told.milestone(words.say("election.expected"), sentences(election));
                    case PhaseChanged change -> phase(change);
                    case DateMoved move -> move(move);
                    case CandidateDeclared declared -> declared(declared);
                    case CandidateStatusChanged change -> status(change);
                    case ResultRecorded result -> result(result);
                };
        var date = Told.dateOf(occurrence.date(), occurrence.sources(), recordedAt);
        return told.content(date, occurrence.sources());
    }

    private Told phase(PhaseChanged change) {
        var resumed = change.from().equals("POSTPONED") && !change.to().equals("CANCELLED");
        var headline = resumed ? words.say("phase.resumed", step(change.to())) : words.tell("phase", change.to());
        var steps = words.say("phase.steps", election, step(change.from()), step(change.to()));
        return Told.milestone(headline, sentences(steps, cancellation(change.cancellationReason()), change.reason()));
    }

    private String step(String phase) {
        return words.name("phase.step", phase);
    }

    private @Nullable String cancellation(@Nullable String reason) {
        return reason == null ? null : words.say("cancellation", words.name("cancellation.reason", reason));
    }

    private Told move(DateMoved move) {
        var from = words.date(move.from());
        var to = words.date(move.to());
        var headline = words.say("date.moved", words.name("milestone", move.milestone()), to);
        var by = move.movedBy() == null
                ? words.say("date.moved.from", from, to)
                : words.say("date.moved.by", from, to, move.movedBy());
        return Told.milestone(headline, sentences(by, move.reason()));
    }

    private Told declared(CandidateDeclared declared) {
        var name = name(declared.candidateId());
        var headline = words.say(declared.incumbent() ? "candidate.declared.incumbent" : "candidate.declared", name);
        var told = Told.milestone(headline, sentences(declared.description()), about(declared.candidateId()));
        return cast.isMerged(declared.candidateId()) ? told.withdrawn(words.say("candidate.duplicate")) : told;
    }

    private Told status(CandidateStatusChanged change) {
        var headline = words.tell("candidate.status", change.to(), name(change.candidateId()));
        return Told.milestone(headline, sentences(change.reason()), about(change.candidateId()));
    }

    private Told result(ResultRecorded result) {
        var elected = result.tallies().stream().filter(Tally::elected).toList();
        var what = words.tell("result", result.status());
        var headline =
                switch (elected.size()) {
                    case 0 -> words.say("result.nobody", what);
                    case 1 -> winner(what, elected.getFirst());
                    default -> words.say("result.elected", what, names(elected));
                };
        var participants =
                elected.stream().map(tally -> about(tally.candidateId())).toList();
        return new Told(CampaignEventKind.RESULT, headline, figures(result), participants);
    }

    private String winner(String what, Tally tally) {
        var name = name(tally.candidateId());
        return tally.votes() == null
                ? words.say("result.elected", what, name)
                : words.say("result.elected.votes", what, name, words.number(tally.votes()));
    }

    private @Nullable String figures(ResultRecorded result) {
        var votes = result.tallies().stream()
                .filter(tally -> tally.votes() != null)
                .map(this::tally)
                .collect(Collectors.joining("; "));
        return sentences(votes, validVotes(result), turnout(result));
    }

    private String tally(Tally tally) {
        var name = name(tally.candidateId());
        return tally.votes() == null ? name : words.say("result.tally", name, words.number(tally.votes()));
    }

    private @Nullable String validVotes(ResultRecorded result) {
        return result.validVotes() == null ? null : words.say("result.valid", words.number(result.validVotes()));
    }

    private @Nullable String turnout(ResultRecorded result) {
        var reported = turnout("result.turnout.reported", result.turnoutReported());
        var computed = turnout("result.turnout.computed", result.turnoutComputed());
        if (reported == null || computed == null) {
            var known = reported == null ? computed : reported;
            return known == null ? null : words.say("result.turnout", known);
        }
        return words.say("result.turnout.both", reported, computed);
    }

    private @Nullable String turnout(String key, @Nullable String percent) {
        return percent == null ? null : words.say(key, percent);
    }

    private String names(List<Tally> tallies) {
        return words.list(
                tallies.stream().map(tally -> name(tally.candidateId())).toList());
    }

    private String name(UUID candidate) {
        return naming().candidate(candidate);
    }

    private Participant about(UUID candidate) {
        return naming().candidate(candidate, ParticipantRole.SUBJECT);
    }

    private Naming naming() {
        return new Naming(words, cast);
    }
}
