package org.hustings.timeline.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.campaignevent.value.CampaignEventKind;
import org.hustings.timeline.campaignevent.value.CandidateParticipant;
import org.hustings.timeline.campaignevent.value.OrganisationParticipant;
import org.hustings.timeline.campaignevent.value.ParticipantRole;
import org.hustings.timeline.campaignevent.value.PersonParticipant;
import org.hustings.timeline.derivation.domain.Cast.Candidacy;
import org.hustings.timeline.derivation.domain.Cast.Player;
import org.hustings.timeline.derivation.domain.EndorsementFacts.Endorser;
import org.hustings.timeline.value.PartialDate;
import org.hustings.timeline.value.Source;
import org.hustings.timeline.value.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndorsementWordingTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID BEN_AS_PERSON = new UUID(1, 2);
    private static final UUID CAROL = new UUID(1, 3);
    private static final UUID CAROL_RECORDED_TWICE = new UUID(1, 4);
    private static final UUID PILOTS = new UUID(2, 1);
    private static final Instant RECORDED = Instant.parse("2031-06-01T23:30:00Z");
    private static final PartialDate DAY = PartialDate.of("2031-05-02");
    private static final Source GAZETTE = new Source(
            null,
            "News of April",
            "Sea Gazette",
            null,
            PartialDate.of("2031-04-30"),
            null,
            SourceKind.NEWS,
            "en",
            null);
    private static final EndorsementWording WORDING = new EndorsementWording(
            Words.in("en"),
            new Cast(
                    Map.of(ADA, new Candidacy("Ada Shore", null), BEN, new Candidacy("Ben Strand", null)),
                    Map.of(
                            BEN_AS_PERSON,
                            new Player(BEN_AS_PERSON, "Benjamin Strand", BEN),
                            CAROL_RECORDED_TWICE,
                            new Player(CAROL, "Carol Quay", null)),
                    Map.of(PILOTS, "Guild of Pilots")));

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS,Carol Quay supports Ada Shore",
        "OPPOSES,Carol Quay opposes Ada Shore",
        "VOTED_FOR,Carol Quay declares a vote for Ada Shore",
        "NEUTRAL,Carol Quay stays neutral about Ada Shore",
        "SECOND_CHOICE,Carol Quay on Ada Shore: second choice"
    })
    void a_stance_has_its_words(String stance, String headline) {
        assertThat(made(person(CAROL_RECORDED_TWICE, null), stance).headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS,Carol Quay no longer supports Ada Shore",
        "OPPOSES,Carol Quay no longer opposes Ada Shore",
        "VOTED_FOR,Carol Quay takes back the declared vote for Ada Shore",
        "NEUTRAL,Carol Quay no longer stays neutral about Ada Shore",
        "SECOND_CHOICE,Carol Quay withdraws a statement about Ada Shore"
    })
    void a_withdrawal_has_its_words(String stance, String headline) {
        var withdrawal = new ChangeDetails(null, null, DAY, "A quarrel", GAZETTE);
        var endorsement = endorsement(person(CAROL_RECORDED_TWICE, null), stance, null, null, null);
        var content = WORDING.withdrawn(endorsement, withdrawal, RECORDED);

        assertThat(content.headline()).isEqualTo(headline);
        assertThat(content.text()).isEqualTo("A quarrel.");
        assertThat(content.startDate()).isEqualTo(DAY);
        assertThat(content.sources()).containsExactly(GAZETTE);
    }

    @Test
    void an_endorsement_says_in_which_capacity_and_why() {
        var content = WORDING.made(
                endorsement(
                        person(CAROL_RECORDED_TWICE, null), "SUPPORTS", "harbour master", "She knows the tides", DAY),
                RECORDED);

        assertThat(content.kind()).isEqualTo(CampaignEventKind.ENDORSEMENT);
        assertThat(content.text()).isEqualTo("Carol Quay, harbour master. She knows the tides.");
        assertThat(content.startDate()).isEqualTo(DAY);
        assertThat(content.sources()).containsExactly(GAZETTE);
    }

    @Test
    void an_endorsement_without_a_date_is_dated_by_its_report() {
        assertThat(made(text("Twelve branches"), "SUPPORTS").startDate())
                .isEqualTo(new PartialDate("2031-04-30", true, null));
    }

    @Test
    void the_endorser_speaks_and_the_candidate_is_the_subject() {
        assertThat(made(person(CAROL_RECORDED_TWICE, "C. Quay"), "SUPPORTS").participants())
                .containsExactly(
                        new PersonParticipant(CAROL, "Carol Quay", ParticipantRole.SPEAKER),
                        new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void whoever_is_opposed_is_the_target() {
        assertThat(made(organisation(PILOTS), "OPPOSES").participants())
                .containsExactly(
                        new OrganisationParticipant(PILOTS, "Guild of Pilots", ParticipantRole.SPEAKER),
                        new CandidateParticipant(ADA, ParticipantRole.TARGET));
    }

    @Test
    void a_rival_who_endorses_takes_part_as_a_candidate() {
        var content = made(person(BEN_AS_PERSON, null), "SUPPORTS");

        assertThat(content.headline()).isEqualTo("Ben Strand supports Ada Shore");
        assertThat(content.participants())
                .containsExactly(
                        new CandidateParticipant(BEN, ParticipantRole.SPEAKER),
                        new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void an_endorser_known_by_name_only_is_named_and_takes_no_part() {
        var content = made(text("Twelve branches"), "SUPPORTS");

        assertThat(content.headline()).isEqualTo("Twelve branches supports Ada Shore");
        assertThat(content.participants()).containsExactly(new CandidateParticipant(ADA, ParticipantRole.SUBJECT));
    }

    @Test
    void an_endorser_whose_record_has_not_come_is_called_what_the_endorsement_calls_them() {
        var unknown = new UUID(1, 9);

        assertThat(made(person(unknown, "D. Mole"), "SUPPORTS").headline()).isEqualTo("D. Mole supports Ada Shore");
        assertThat(made(person(unknown, null), "SUPPORTS").headline())
                .isEqualTo("A person not yet known supports Ada Shore");
        assertThat(made(organisation(unknown), "SUPPORTS").headline())
                .isEqualTo("An endorser not yet known supports Ada Shore");
    }

    private static Content made(Endorser endorser, String stance) {
        return WORDING.made(endorsement(endorser, stance, null, null, null), RECORDED);
    }

    private static EndorsementFacts endorsement(
            Endorser endorser,
            String stance,
            @Nullable String capacity,
            @Nullable String statement,
            @Nullable PartialDate madeAt) {
        return new EndorsementFacts(
                new UUID(3, 1),
                false,
                ADA,
                "mayor.sea.2031-05-01",
                endorser,
                capacity,
                stance,
                madeAt,
                null,
                statement,
                List.of(GAZETTE));
    }

    private static Endorser person(UUID id, @Nullable String name) {
        return new Endorser(id, null, name);
    }

    private static Endorser organisation(UUID id) {
        return new Endorser(null, id, null);
    }

    private static Endorser text(String name) {
        return new Endorser(null, null, name);
    }
}
