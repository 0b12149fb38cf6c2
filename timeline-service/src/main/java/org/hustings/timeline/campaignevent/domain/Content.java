package org.hustings.timeline.campaignevent.domain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.Erased;
import org.hustings.timeline.campaignevent.value.Media;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.value.Identifier;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.jspecify.annotations.Nullable;

/** What an entry says, as opposed to where it comes from and who may read it. */
@JsonIgnoreProperties(ignoreUnknown = true) // stored: an older release reads what a newer one wrote
public record Content(
        CampaignEventKind kind,
        CampaignEventStatus status,
        String headline,
        @Nullable String text,
        PartialDate startDate,
        @Nullable PartialDate endDate,
        List<Participant> participants,
        @Nullable UUID inReplyTo,
        @Nullable String location,
        List<Media> media,
        @Nullable String group,
        List<Source> sources,
        List<Identifier> identifiers) {

    /** The same with another wording. */
    Content worded(String otherHeadline, @Nullable String otherText) {
        return new Content(
                kind,
                status,
                otherHeadline,
                otherText,
                startDate,
                endDate,
                participants,
                inReplyTo,
                location,
                media,
                group,
                sources,
                identifiers);
    }

    /** The same without the names of people who take part, who are known by id from then on. */
    Content withoutNamesOf(Set<UUID> people) {
        return new Content(
                kind,
                status,
                headline,
                text,
                startDate,
                endDate,
                participants.stream()
                        .map(participant -> nameless(participant, people))
                        .toList(),
                inReplyTo,
                location,
                media,
                group,
                sources,
                identifiers);
    }

    private static Participant nameless(Participant participant, Set<UUID> people) {
        return participant instanceof PersonParticipant person
                        && person.personId() != null
                        && people.contains(person.personId())
                ? new PersonParticipant(person.personId(), Erased.NAME, person.role())
                : participant;
    }

    /** Whether both say the same of when it happened, and of what they answer. */
    boolean isAtTheTimeOf(Content other) {
        return startDate.equals(other.startDate)
                && Objects.equals(endDate, other.endDate)
                && Objects.equals(inReplyTo, other.inReplyTo);
    }

    /** Whether a reader who holds the event in a calendar has to change it there (iCalendar's SEQUENCE). */
    boolean isRescheduledBy(Content next) {
        return !startDate.equals(next.startDate)
                || !Objects.equals(endDate, next.endDate)
                || status != next.status
                || !Objects.equals(location, next.location);
    }
}
