package org.hustings.timeline.derivation.domain;

import static org.hustings.timeline.derivation.domain.Words.sentences;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
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
 * The words in which derived entries tell the changes of an election and of its candidates, all of them.
 *
 * @param election the election's name
 * @param cast its candidates
 */
public record Wording(String election, Cast cast) {

    /** What the entry of a change says. */
    public Content of(Occurrence occurrence, Instant recordedAt) {
        var told =
                switch (occurrence) {
                    case ElectionExpected expected -> Told.milestone("Election expected", sentences(election));
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
        var headline = resumed ? "Election resumes: " + Words.plain(change.to()) : Words.phase(change.to());
        var steps = "%s: from %s to %s".formatted(election, Words.plain(change.from()), Words.plain(change.to()));
        return Told.milestone(headline, sentences(steps, cancellation(change.cancellationReason()), change.reason()));
    }

    private static @Nullable String cancellation(@Nullable String reason) {
        return reason == null ? null : "Cancelled: " + Words.plain(reason);
    }

    private static Told move(DateMoved move) {
        var headline = "%s moved to %s".formatted(Words.milestone(move.milestone()), Words.date(move.to()));
        var from = "Moved from %s to %s".formatted(Words.date(move.from()), Words.date(move.to()));
        var by = move.movedBy() == null ? from : from + " by " + move.movedBy();
        return Told.milestone(headline, sentences(by, move.reason()));
    }

    private Told declared(CandidateDeclared declared) {
        var name = name(declared.candidateId());
        var headline = declared.incumbent() ? name + " stands for re-election" : name + " stands for election";
        var told = Told.milestone(headline, sentences(declared.description()), about(declared.candidateId()));
        return cast.isMerged(declared.candidateId())
                ? told.withdrawn("The candidacy was recorded twice and is told by another entry")
                : told;
    }

    private Told status(CandidateStatusChanged change) {
        var headline = Words.candidateStatus(change.to(), name(change.candidateId()));
        return Told.milestone(headline, sentences(change.reason()), about(change.candidateId()));
    }

    private Told result(ResultRecorded result) {
        var elected = result.tallies().stream().filter(Tally::elected).toList();
        var headline =
                switch (elected.size()) {
                    case 0 -> Words.result(result.status()) + " recorded";
                    case 1 -> "%s: %s".formatted(Words.result(result.status()), winner(elected.getFirst()));
                    default -> "%s: %s elected".formatted(Words.result(result.status()), names(elected));
                };
        var participants =
                elected.stream().map(tally -> about(tally.candidateId())).toList();
        return new Told(CampaignEventKind.RESULT, headline, figures(result), participants);
    }

    private String winner(Tally tally) {
        var elected = name(tally.candidateId()) + " elected";
        return tally.votes() == null ? elected : "%s with %s votes".formatted(elected, Words.number(tally.votes()));
    }

    private @Nullable String figures(ResultRecorded result) {
        var votes = result.tallies().stream()
                .filter(tally -> tally.votes() != null)
                .map(this::tally)
                .collect(Collectors.joining("; "));
        return sentences(votes, validVotes(result), turnout(result));
    }

    private String tally(Tally tally) {
        var votes = tally.votes() == null ? "" : " " + Words.number(tally.votes());
        return name(tally.candidateId()) + votes;
    }

    private static @Nullable String validVotes(ResultRecorded result) {
        return result.validVotes() == null ? null : Words.number(result.validVotes()) + " valid votes";
    }

    private static @Nullable String turnout(ResultRecorded result) {
        var reported = result.turnoutReported() == null ? null : result.turnoutReported() + "% as reported";
        var computed = result.turnoutComputed() == null ? null : result.turnoutComputed() + "% as computed";
        if (reported == null || computed == null) {
            var known = reported == null ? computed : reported;
            return known == null ? null : "Turnout " + known;
        }
        return "Turnout %s, %s".formatted(reported, computed);
    }

    private String names(List<Tally> tallies) {
        return Words.list(
                tallies.stream().map(tally -> name(tally.candidateId())).toList());
    }

    private String name(UUID candidate) {
        return cast.candidate(candidate);
    }

    private Participant about(UUID candidate) {
        return new CandidateParticipant(cast.survivor(candidate), ParticipantRole.SUBJECT);
    }
}
