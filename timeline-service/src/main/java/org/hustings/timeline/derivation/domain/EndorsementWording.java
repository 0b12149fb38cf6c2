package org.hustings.timeline.derivation.domain;

import static org.hustings.timeline.derivation.domain.Words.sentences;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.derivation.domain.EndorsementFacts.Endorser;
import org.jspecify.annotations.Nullable;

/**
 * The words in which entries tell of endorsements.
 *
 * <p>An endorser who has a record takes part as a person or as an organisation, and as a candidate where the person
 * stands too. An endorser who is known by name only is named in the words alone: nobody knows what sort of participant
 * that is.
 */
public record EndorsementWording(Words words, Cast cast) {

    private static final ParticipantRole SPEAKER = ParticipantRole.SPEAKER;

    /** What the entry of an endorsement says. */
    public Content made(EndorsementFacts endorsement, Instant recordedAt) {
        var name = name(endorsement.endorser());
        var headline = words.tell("stance", endorsement.stance(), name, naming().candidate(endorsement.candidateId()));
        var text = sentences(capacity(endorsement, name), endorsement.statement());
        return told(endorsement, headline, text)
                .content(Told.dateOf(endorsement.madeAt(), endorsement.reports(), recordedAt), endorsement.reports());
    }

    /** What the entry of its withdrawal says. */
    public Content withdrawn(EndorsementFacts endorsement, ChangeDetails withdrawal, Instant recordedAt) {
        var headline = words.tell(
                "stance.withdrawn",
                endorsement.stance(),
                name(endorsement.endorser()),
                naming().candidate(endorsement.candidateId()));
        var date = withdrawal.on() == null ? endorsement.withdrawnAt() : withdrawal.on();
        return told(endorsement, headline, sentences(withdrawal.reason()))
                .content(Told.dateOf(date, withdrawal.reports(), recordedAt), withdrawal.reports());
    }

    private Told told(EndorsementFacts endorsement, String headline, @Nullable String text) {
        return new Told(CampaignEventKind.ENDORSEMENT, headline, text, participants(endorsement));
    }

    private @Nullable String capacity(EndorsementFacts endorsement, String name) {
        return endorsement.capacity() == null ? null : words.say("endorser.capacity", name, endorsement.capacity());
    }

    private List<Participant> participants(EndorsementFacts endorsement) {
        var role = endorsement.stance().equals("OPPOSES") ? ParticipantRole.TARGET : ParticipantRole.SUBJECT;
        var candidate = naming().candidate(endorsement.candidateId(), role);
        return Stream.of(participant(endorsement.endorser()), candidate)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Participant participant(Endorser endorser) {
        if (endorser.personId() != null) {
            return naming().person(endorser.personId(), endorser.name(), SPEAKER);
        }
        return endorser.organisationId() == null
                ? null
                : new OrganisationParticipant(endorser.organisationId(), name(endorser), SPEAKER);
    }

    private String name(Endorser endorser) {
        if (endorser.personId() != null) {
            return naming().person(endorser.personId(), endorser.name());
        }
        var known = cast.body(endorser.organisationId());
        return Words.nameOr(known, endorser.name(), words.say("endorser.unknown"));
    }

    private Naming naming() {
        return new Naming(words, cast);
    }
}
