package org.hustings.timeline.campaignevent.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;

/** What an entry must hold to, whoever wrote it. */
final class EntryRules {

    private static final Map<String, Function<Content, Optional<?>>> TOLD_BY_THE_CHANGE = Map.ofEntries(
            Map.entry("/kind", content -> Optional.of(content.kind())),
            Map.entry("/status", content -> Optional.of(content.status())),
            Map.entry("/startDate", content -> Optional.of(content.startDate())),
            Map.entry("/endDate", content -> Optional.ofNullable(content.endDate())),
            Map.entry("/participants", content -> Optional.of(content.participants())),
            Map.entry("/inReplyTo", content -> Optional.ofNullable(content.inReplyTo())),
            Map.entry("/location", content -> Optional.ofNullable(content.location())),
            Map.entry("/media", content -> Optional.of(content.media())),
            Map.entry("/group", content -> Optional.ofNullable(content.group())),
            Map.entry("/sources", content -> Optional.of(content.sources())),
            Map.entry("/identifiers", content -> Optional.of(content.identifiers())));

    private EntryRules() {}

    /** What an editor's entry must hold to from the start. */
    static void checkNew(Publication publication, Content content, Instant now) {
        var violations = new ArrayList<Violation>();
        violations.addAll(unseemly(publication, content, now));
        past(publication, now).ifPresent(violations::add);
        refuse(violations);
    }

    /** What an editor may make of an entry. */
    static void checkRevision(CampaignEvent event, Publication wanted, Content next, Instant now) {
        if (event.origin() == CampaignEventOrigin.DERIVED) {
            checkOnlyWordingDiffers(event.content(), next);
            return;
        }
        var violations = new ArrayList<Violation>();
        violations.addAll(unseemly(wanted, next, now));
        if (event.id().value().equals(next.inReplyTo())) {
            violations.add(Violation.at("/inReplyTo", "reply-to-itself", "A campaign event cannot reply to itself."));
        }
        if (!event.publication().says(wanted)) {
            past(wanted, now).ifPresent(violations::add);
        }
        refuse(violations);
    }

    /** What is wrong once the public sees it, or at once if nobody knows when that is. */
    private static List<Violation> unseemly(Publication publication, Content content, Instant now) {
        var violations = new ArrayList<Violation>();
        if (content.endDate() != null && content.startDate().isCertainlyAfter(content.endDate())) {
            violations.add(Violation.at("/endDate", "end-before-start", "The end comes before the start."));
        }
        speakerless(content).ifPresent(violations::add);
        violations.addAll(repeated(content.participants()));
        switch (publication) {
            case Publication.Draft draft -> {}
            case Publication.Published published -> violations.addAll(unpublishable(content, now));
            case Publication.Scheduled scheduled -> violations.addAll(unpublishable(content, scheduled.at()));
        }
        return violations;
    }

    /** An allegation is somebody's, in a derived entry too. */
    static void checkSpeaker(Content content) {
        refuse(speakerless(content).stream().toList());
    }

    private static Optional<Violation> past(Publication publication, Instant now) {
        var at = publication.publishAt();
        return at == null || at.isAfter(now)
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "/publishAt",
                        "publish-at-past",
                        "The time is past: publish the campaign event at once, or at a time that is to come."));
    }

    /** What a derived entry tells follows from its change; only how it tells it is free. */
    private static void checkOnlyWordingDiffers(Content told, Content next) {
        var violations = TOLD_BY_THE_CHANGE.entrySet().stream()
                .filter(member ->
                        !member.getValue().apply(told).equals(member.getValue().apply(next)))
                .map(member -> Violation.at(
                        member.getKey(),
                        "follows-from-the-change",
                        "A derived entry takes this from its change; only headline and text can be edited."))
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
        refuse(violations);
    }

    private static List<Violation> unpublishable(Content content, Instant when) {
        var violations = new ArrayList<Violation>();
        if (content.sources().isEmpty()) {
            violations.add(Violation.at(
                    "/sources", "source-required", "A published campaign event names at least one source."));
        }
        if (content.status() == CampaignEventStatus.HAPPENED
                && content.startDate().isStillToCome(when)) {
            violations.add(Violation.at(
                    "/status", "not-yet-happened", "What begins in the future has not HAPPENED: it is SCHEDULED."));
        }
        return violations;
    }

    private static Optional<Violation> speakerless(Content content) {
        var someoneSpeaks =
                content.participants().stream().anyMatch(participant -> participant.role() == ParticipantRole.SPEAKER);
        return content.kind() != CampaignEventKind.ALLEGATION || someoneSpeaks
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "/participants",
                        "speaker-required",
                        "An allegation is somebody's: name a participant with the role SPEAKER."));
    }

    private static List<Violation> repeated(List<Participant> participants) {
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < participants.size(); i++) {
            if (!seen.add(participants.get(i).role() + " " + whoIs(participants.get(i)))) {
                violations.add(
                        Violation.at("/participants/" + i, "participant-repeated", "Is named with this role already."));
            }
        }
        return violations;
    }

    private static String whoIs(Participant participant) {
        return switch (participant) {
            case CandidateParticipant candidate -> candidate.candidateId().toString();
            case PersonParticipant person ->
                person.personId() == null
                        ? "person " + person.name().toLowerCase(Locale.ROOT)
                        : person.personId().toString();
            case OrganisationParticipant organisation ->
                organisation.organisationId() == null
                        ? "organisation " + organisation.name().toLowerCase(Locale.ROOT)
                        : organisation.organisationId().toString();
        };
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new EntryRefused(violations);
        }
    }
}
