package org.hustings.timeline.campaignevent.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventOrigin;
import org.hustings.timeline.campaignevent.value.ParticipantRole;

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

    static void check(CampaignEventOrigin origin, boolean draft, Content content) {
        var violations = new ArrayList<Violation>();
        if (content.endDate() != null && content.startDate().isCertainlyAfter(content.endDate())) {
            violations.add(Violation.at("/endDate", "end-before-start", "The end comes before the start."));
        }
        if (content.kind() == CampaignEventKind.ALLEGATION && hasNoSpeaker(content)) {
            violations.add(Violation.at(
                    "/participants",
                    "speaker-required",
                    "An allegation is somebody's: name a participant with the role SPEAKER."));
        }
        if (origin == CampaignEventOrigin.MANUAL && !draft && content.sources().isEmpty()) {
            violations.add(Violation.at(
                    "/sources", "source-required", "A published campaign event names at least one source."));
        }
        refuse(violations);
    }

    /** What a derived entry tells follows from its change; only how it tells it is free. */
    static void checkOnlyWordingDiffers(Content told, Content next) {
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

    private static boolean hasNoSpeaker(Content content) {
        return content.participants().stream().noneMatch(participant -> participant.role() == ParticipantRole.SPEAKER);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new EntryRefused(violations);
        }
    }
}
