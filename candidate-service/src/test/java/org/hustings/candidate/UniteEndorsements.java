package org.hustings.candidate;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.endorsement.domain.EndorsedCandidate;
import org.hustings.candidate.endorsement.domain.Endorsement;
import org.hustings.candidate.endorsement.domain.EndorsementEdit;
import org.hustings.candidate.endorsement.domain.EndorsementEvent;
import org.hustings.candidate.endorsement.domain.EndorsementId;
import org.hustings.candidate.endorsement.domain.EndorsementProfile;
import org.hustings.candidate.endorsement.domain.EndorsementStance;
import org.hustings.candidate.endorsement.domain.EndorsementWithdrawal;
import org.hustings.candidate.endorsement.domain.Endorsing;
import org.hustings.candidate.endorsement.domain.EndorsingParty;
import org.hustings.candidate.endorsement.value.OrganisationEndorser;
import org.hustings.candidate.endorsement.value.PersonEndorser;
import org.hustings.candidate.endorsement.value.TextEndorser;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.candidate.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** Who said what of the three who stood in 2017; who took a word back is invented. */
public final class UniteEndorsements {

    public static final Source CAMPAIGN = new Source(
            URI.create("https://ian4unite.org/"),
            "Supporters of Ian Allinson",
            "ian4unite.org",
            null,
            new PartialDate("2017-03", true, null),
            null,
            SourceKind.CAMPAIGN,
            "en",
            null);

    public static final PersonId EXECUTIVE_MEMBER = Unite.person(5);
    public static final PersonId DUPLICATE = Unite.person(6);
    public static final UUID MERGE = UUID.fromString("019a2b6c-4f00-7d01-8e11-5d0e6f7a8b31");

    private static final UUID UNITED_LEFT = UUID.fromString("019a2b6c-0f00-7002-8a12-5d0e6f7a8b22");

    private UniteEndorsements() {}

    /** An endorsement of Coyne by somebody invented, recorded under the id of a duplicate. */
    public static Endorsement byPerson() {
        return recorded(
                1,
                2,
                new EndorsingParty(new PersonEndorser(DUPLICATE.value(), "Alex Sample"), DUPLICATE),
                false,
                profile("member of the executive council", EndorsementStance.SUPPORTS, "2017-01-10"));
    }

    /** An endorsement of McCluskey by an organisation. */
    public static Endorsement byOrganisation() {
        return recorded(
                2,
                1,
                EndorsingParty.of(new OrganisationEndorser(UNITED_LEFT, "Unite United Left")),
                false,
                profile(null, EndorsementStance.SUPPORTS, "2017-01"));
    }

    /** A draft of what a paper said of Allinson, of which only the year is known. */
    public static Endorsement byText() {
        return recorded(
                3,
                3,
                EndorsingParty.of(new TextEndorser("Socialist Worker")),
                true,
                profile(null, EndorsementStance.SUPPORTS, "2017"));
    }

    /** One of each kind of event. */
    public static Stream<EndorsementEvent> events() {
        var byPerson = byPerson();
        var left = new EndorsementEdit(
                false,
                byOrganisation().who(),
                new EndorsementProfile(
                        "the left of the union",
                        EndorsementStance.SUPPORTS,
                        PartialDate.of("2017-01-14"),
                        null,
                        List.of(),
                        List.of(CAMPAIGN)));
        var text = byText();
        return Stream.of(
                new EndorsementEvent.Recorded(byPerson),
                byOrganisation().change(left, at("10:31:00")).orElseThrow(),
                text.change(new EndorsementEdit(false, text.who(), text.profile()), at("10:32:00"))
                        .orElseThrow(),
                byPerson.withdraw(withdrawal("2017-04-01"), at("10:33:00")),
                byPerson.follow(MERGE, EXECUTIVE_MEMBER, at("10:34:00")).orElseThrow(),
                byPerson.withdraw(withdrawal("2017-04-01"), at("10:33:00"))
                        .endorsement()
                        .eraseEndorser("asked for on 2026-11-20, case 17", at("10:50:00")),
                text.delete(at("10:35:00")));
    }

    public static EndorsementWithdrawal withdrawal(String date) {
        return new EndorsementWithdrawal(PartialDate.of(date), "Takes no side any more", CAMPAIGN);
    }

    public static EndorsementProfile profile(
            @Nullable String capacity, EndorsementStance stance, @Nullable String madeAt) {
        return new EndorsementProfile(
                capacity, stance, madeAt == null ? null : PartialDate.of(madeAt), null, List.of(), List.of(CAMPAIGN));
    }

    public static Endorsement recorded(
            int number, int candidate, EndorsingParty who, boolean draft, EndorsementProfile profile) {
        CandidateId whom = Unite.candidate(candidate);
        var endorsing = new Endorsing(endorsement(number), EndorsedCandidate.of(whom), Unite.ELECTION);
        return Endorsement.recorded(endorsing, new EndorsementEdit(draft, who, profile), Unite.TEN.plusSeconds(1800));
    }

    public static EndorsementId endorsement(int number) {
        return new EndorsementId(UUID.fromString("019a2b6c-3f00-7c0%1$d-8d1%1$d-5d0e6f7a8b2%1$d".formatted(number)));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }
}
