package org.hustings.timeline.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CampaignEventStatus;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.derivation.domain.Cast.Candidacy;
import org.hustings.timeline.derivation.domain.Cast.Player;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingWordingTest {

    private static final UUID BEN = new UUID(0, 2);
    private static final UUID BEN_AS_PERSON = new UUID(1, 2);
    private static final UUID CAROL = new UUID(1, 3);
    private static final UUID HARBOUR = new UUID(2, 1);
    private static final UUID PILOT = new UUID(2, 2);
    private static final PartialDate DAY = PartialDate.of("2031-05-02");
    private static final HoldingWording WORDING = new HoldingWording(
            Words.in("en"),
            new Cast(
                    Map.of(BEN, new Candidacy("Ben Strand", null)),
                    Map.of(
                            BEN_AS_PERSON,
                            new Player(BEN_AS_PERSON, "Benjamin Strand", BEN),
                            CAROL,
                            new Player(CAROL, "Carol Quay", null)),
                    Map.of(HARBOUR, "Harbour of Sea", PILOT, "First Pilot")));

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,SUSPENDED,SUSPENSION,Ben Strand is suspended as Second Pilot",
        "SUSPENDED,ACTIVE,SUSPENSION,Ben Strand is no longer suspended as Second Pilot",
        "ENDED,ACTIVE,APPOINTMENT,Ben Strand is Second Pilot again",
        "SUSPENDED,DISMISSED,OTHER,Ben Strand is dismissed as Second Pilot",
        "ACTIVE,RESIGNED,OTHER,Ben Strand resigns as Second Pilot",
        "ACTIVE,ENDED,OTHER,Ben Strand is no longer Second Pilot",
        "ACTIVE,ON_LEAVE,OTHER,'Ben Strand, Second Pilot: on leave'"
    })
    void a_change_of_status_has_its_kind_and_its_words(
            String from, String to, CampaignEventKind kind, String headline) {
        var content = WORDING.of(holding(BEN_AS_PERSON, "Second Pilot", "SUBSTANTIVE"), change(from, to, null));

        assertThat(content.kind()).isEqualTo(kind);
        assertThat(content.headline()).isEqualTo(headline);
    }

    @Test
    void a_suspension_says_that_it_is_not_of_the_candidacy() {
        var content = suspended(holding(BEN_AS_PERSON, "Second Pilot", "SUBSTANTIVE"));

        assertThat(content.text())
                .isEqualTo("Harbour of Sea. Pending an investigation. It concerns the post, not the candidacy.");
        assertThat(content.startDate()).isEqualTo(DAY);
        assertThat(content.participants())
                .containsExactly(
                        new CandidateParticipant(BEN, ParticipantRole.SUBJECT),
                        new OrganisationParticipant(HARBOUR, "Harbour of Sea", ParticipantRole.OTHER));
    }

    @Test
    void a_post_without_a_label_is_called_by_its_record_and_an_acting_holder_is_called_so() {
        assertThat(suspended(holding(BEN_AS_PERSON, null, "ACTING")).headline())
                .isEqualTo("Ben Strand is suspended as acting First Pilot");
    }

    @Test
    void what_never_was_part_of_the_campaign_is_void_and_of_a_person_who_may_not_stand() {
        var content =
                WORDING.withdrawn(holding(CAROL, "Second Pilot", "SUBSTANTIVE"), change("ACTIVE", "SUSPENDED", null));

        assertThat(content.status()).isEqualTo(CampaignEventStatus.CANCELLED);
        assertThat(content.headline()).isEqualTo("Carol Quay is suspended as Second Pilot");
        assertThat(content.text()).startsWith("This is no longer seen as part of the campaign.");
        assertThat(content.participants())
                .contains(new PersonParticipant(CAROL, "Carol Quay", ParticipantRole.SUBJECT));
    }

    private static Content suspended(HoldingFacts holding) {
        return WORDING.of(holding, change("ACTIVE", "SUSPENDED", "Pending an investigation"));
    }

    private static HoldingFacts holding(UUID person, @Nullable String label, String role) {
        return new HoldingFacts(new UUID(3, 1), false, person, HARBOUR, null, PILOT, label, role);
    }

    private static FollowedChange change(String from, String to, @Nullable String reason) {
        var origin = new FollowedChange.Origin(
                new SourceChange.Id("hustings.candidates.v1", new UUID(4, 1)),
                2,
                7,
                Instant.parse("2031-06-01T23:30:00Z"));
        return new FollowedChange(
                origin, FollowedType.HOLDING_STATUS, new UUID(3, 1), new ChangeDetails(from, to, DAY, reason, null));
    }
}
