package org.hustings.timeline.derivation.domain;

import static org.hustings.timeline.derivation.domain.Words.sentences;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.Participant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** The words in which an election's entries tell what happened to the posts that its candidates hold. */
public record HoldingWording(Words words, Cast cast) {

    private static final String SUSPENDED = "SUSPENDED";
    private static final String ACTIVE = "ACTIVE";

    /** Whether it is a published one, of a person who stands in the election. */
    public boolean isOfCandidate(HoldingFacts holding) {
        return !holding.draft() && cast.person(holding.personId()).candidacy() != null;
    }

    /** What the entry of a change says while the change is part of the campaign. */
    public Content of(HoldingFacts holding, FollowedChange change) {
        return told(holding, change).content(change.date(), change.details().reports());
    }

    /** What the entry says once it turns out that the change never was part of the campaign. */
    public Content withdrawn(HoldingFacts holding, FollowedChange change) {
        return told(holding, change)
                .withdrawn(words.say("holding.void"))
                .content(change.date(), change.details().reports());
    }

    private Told told(HoldingFacts holding, FollowedChange change) {
        var from = orNothing(change.details().from());
        var to = orNothing(change.details().to());
        var headline = isReinstated(from, to)
                ? words.say("holding.reinstated", name(holding), post(holding))
                : words.tell("holding", to, name(holding), post(holding));
        var note = to.equals(SUSPENDED) ? words.say("holding.post") : null;
        var text = sentences(organisation(holding), change.details().reason(), note);
        return new Told(kind(from, to), headline, text, participants(holding));
    }

    private static CampaignEventKind kind(String from, String to) {
        if (to.equals(SUSPENDED) || isReinstated(from, to)) {
            return CampaignEventKind.SUSPENSION;
        }
        return to.equals(ACTIVE) ? CampaignEventKind.APPOINTMENT : CampaignEventKind.OTHER;
    }

    private static boolean isReinstated(String from, String to) {
        return from.equals(SUSPENDED) && to.equals(ACTIVE);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String name(HoldingFacts holding) {
        return naming().person(holding.personId(), null);
    }

    /** A title stands as it was recorded, so no article is put before it. */
    private String post(HoldingFacts holding) {
        var label = holding.postLabel() == null ? cast.body(holding.postId()) : holding.postLabel();
        var known = label == null ? words.say("post.unknown") : label;
        return holding.isActing() ? words.say("post.acting", known) : known;
    }

    private @Nullable String organisation(HoldingFacts holding) {
        return holding.organisationName() == null ? cast.body(holding.organisationId()) : holding.organisationName();
    }

    private List<Participant> participants(HoldingFacts holding) {
        return Stream.of(holder(holding), employer(holding))
                .filter(Objects::nonNull)
                .toList();
    }

    private Participant holder(HoldingFacts holding) {
        return naming().person(holding.personId(), null, ParticipantRole.SUBJECT);
    }

    private @Nullable Participant employer(HoldingFacts holding) {
        var name = organisation(holding);
        return name == null ? null : new OrganisationParticipant(holding.organisationId(), name, ParticipantRole.OTHER);
    }

    private Naming naming() {
        return new Naming(words, cast);
    }
}
