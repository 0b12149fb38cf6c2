package org.hustings.candidate;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.candidate.candidacy.domain.Candidacy;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.NominationUnit;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.electioncopy.domain.ElectionFacts;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.value.PartialDate;
import org.hustings.candidate.value.Source;
import org.hustings.candidate.value.SourceKind;
import org.jspecify.annotations.Nullable;

/** The three who stood for general secretary of Unite in 2017, and what was reported of them. */
public final class Unite {

    public static final ElectionId ELECTION = new ElectionId("trade-union.unite.general-secretary.2017-04-19");
    public static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");

    public static final Source SKY = source(
            "https://news.sky.com/story/len-mccluskey-re-elected-as-unite-general-secretary-10845433",
            "Len McCluskey re-elected as Unite general secretary",
            "Sky News",
            new PartialDate("2017-04-21", false, null));
    public static final Source NOMINATIONS = source(
            "https://msd7.gn.apc.org/",
            "Unite general secretary election: branch nominations",
            "msd7.gn.apc.org",
            new PartialDate("2017-02", true, null));

    private static final UUID UNION = UUID.fromString("019a2b6c-0f00-7001-8a11-5d0e6f7a8b21");

    private Unite() {}

    public static Person mcCluskey() {
        return Person.created(person(1), false, mcCluskeyProfile(), TEN);
    }

    public static PersonProfile mcCluskeyProfile() {
        return new PersonProfile(
                "Len McCluskey",
                "Leonard",
                "McCluskey",
                null,
                null,
                "McCluskey, Len",
                List.of(new OtherName("Leonard McCluskey", null, null, "in full")),
                null,
                null,
                null,
                List.of(),
                List.of(new PersonLink(URI.create("https://www.unitetheunion.org/"), "the union he led")),
                List.of(),
                List.of(SKY));
    }

    public static PersonProfile allinsonProfile() {
        return new PersonProfile(
                "Ian Allinson",
                "Ian",
                "Allinson",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(new PersonLink(URI.create("https://ian4unite.org/"), "campaign site")),
                List.of(),
                List.of(SKY));
    }

    /** A person of whom nothing but a name is said. */
    public static PersonProfile named(String name) {
        return born(name, null);
    }

    /** A person of whom only the name and, perhaps, the birth are known. */
    public static PersonProfile born(String name, @Nullable PartialDate birthDate) {
        return new PersonProfile(
                name, null, null, null, null, null, List.of(), birthDate, null, null, List.of(), List.of(), List.of(),
                List.of());
    }

    public static Candidate mcCluskeyStands() {
        return stands(
                1, false, profile("Len McCluskey", true, 1185, "general secretary since 2011"), TEN.plusSeconds(600));
    }

    public static Candidate coyneStands() {
        return stands(
                2,
                false,
                profile("Gerard Coyne", false, 187, "regional secretary for the West Midlands"),
                TEN.plusSeconds(610));
    }

    public static Candidate allinsonStands(boolean draft) {
        return stands(3, draft, profile("Ian Allinson", false, 76, "third candidate"), TEN.plusSeconds(620));
    }

    public static Candidate stands(int number, boolean draft, CandidateProfile profile, Instant at) {
        var candidacy = new Candidacy(candidate(number), person(number), ELECTION, draft);
        return candidacy.declare(profile, PreElectionStatus.DECLARED, at);
    }

    public static CandidateProfile profile(String ballotName, boolean incumbent, int nominations, String description) {
        return new CandidateProfile(
                ballotName,
                incumbent,
                new CandidateAffiliation(UNION, "Unite the Union", description),
                List.of(new Nomination(nominations, NominationUnit.BRANCH, null, NOMINATIONS)),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(SKY));
    }

    public static PersonId person(int number) {
        return new PersonId(UUID.fromString("019a2b6c-1f00-7a0%1$d-8c1%1$d-5d0e6f7a8b0%1$d".formatted(number)));
    }

    public static CandidateId candidate(int number) {
        return new CandidateId(UUID.fromString("019a2b6c-2f00-7b0%1$d-9c1%1$d-5d0e6f7a8b1%1$d".formatted(number)));
    }

    /** The election at a version of its record. */
    public static ElectionFacts facts(long version, String phase) {
        return facts(ELECTION, version, phase);
    }

    /** Another election of which no more is said than is needed. */
    public static ElectionFacts facts(ElectionId election, long version, String phase) {
        var day = election.day().orElse(null);
        return new ElectionFacts(
                election, version, false, "An election", phase, 1, false, null, day, "TRADE_UNION", null, null, null);
    }

    private static Source source(String url, String title, String publisher, PartialDate publishedOn) {
        return new Source(URI.create(url), title, publisher, null, publishedOn, null, SourceKind.NEWS, "en", null);
    }
}
