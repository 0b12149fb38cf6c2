package org.hustings.candidate.exchange;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.electioncopy.domain.ElectionId;
import org.hustings.candidate.exchange.application.Export;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonLink;
import org.hustings.candidate.person.domain.PersonProfile;
import org.hustings.candidate.postholding.domain.HeldPeriod;
import org.hustings.candidate.postholding.domain.HeldPost;
import org.hustings.candidate.postholding.domain.Holder;
import org.hustings.candidate.postholding.domain.PostHolding;
import org.hustings.candidate.postholding.domain.PostHoldingEdit;
import org.hustings.candidate.postholding.domain.PostHoldingId;
import org.hustings.candidate.postholding.domain.PostHoldingProfile;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.candidate.postholding.domain.StatusGrounds;
import org.hustings.candidate.standing.domain.CountedResult;
import org.hustings.candidate.standing.domain.NamedElection;
import org.hustings.candidate.standing.domain.NamedPerson;
import org.hustings.candidate.standing.domain.Standing;
import org.hustings.candidate.standing.domain.StandingKey;
import org.hustings.candidate.value.Identifier;
import org.hustings.candidate.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Exports of what no database holds. */
public final class Exported {

    public static final UUID ORGANISATION = UUID.fromString("019a2b6c-0f00-7001-8a11-5d0e6f7a8b20");
    public static final UUID POST = UUID.fromString("019a2b6c-0f00-7001-8a11-5d0e6f7a8b30");

    private static final NamedElection ELECTION = new NamedElection(
            Unite.ELECTION,
            "Unite general secretary election 2017",
            Unite.ELECTION.day().orElse(null),
            "TRADE_UNION",
            "RESULT_DECLARED",
            ORGANISATION,
            POST);

    private Exported() {}

    /** Len McCluskey, of whom all is said that can be. */
    public static ExportedCandidate mcCluskey() {
        var profile = new PersonProfile(
                "Len McCluskey",
                "Leonard",
                "McCluskey",
                "Mr",
                "OBE",
                "McCluskey, Len",
                List.of(new OtherName("Leonard McCluskey", PartialDate.of("1950"), null, "in full")),
                new PartialDate("1950-07-23T00:00:00Z", false, null),
                null,
                "male",
                List.of(new PersonImage(URI.create("https://example.org/len.jpg"), "CC-BY-4.0", null, null)),
                List.of(new PersonLink(URI.create("https://www.unitetheunion.org/"), "the union he led")),
                List.of(new Identifier("wikidata", "Q1432136"), new Identifier("a b", "50%:c d")),
                List.of(Unite.SKY));
        var result = new CountedResult("CERTIFIED", 59067L, "45.5", "45.4", 1, true);
        return exported(
                Person.created(Unite.person(1), false, profile, Unite.TEN), Unite.mcCluskeyStands(), ELECTION, result);
    }

    /** Someone of whom nothing but a name is said, in an election that is not known. */
    public static ExportedCandidate named(String name) {
        var unknown = new NamedElection(new ElectionId("unknown"), "unknown", null, null, null, null, null);
        var profile = Unite.profile(name, false, 1, "candidate");
        return exported(
                Person.created(Unite.person(2), false, Unite.named(name), Unite.TEN),
                Unite.stands(2, false, profile, Unite.TEN),
                unknown,
                null);
    }

    /** An export of these, whichever are asked for. */
    public static Export of(List<ExportedCandidate> candidates) {
        var keys = candidates.stream().map(Exported::key).toList();
        return new Export(keys, some -> {
            var from = IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).equals(some.getFirst()))
                    .findFirst()
                    .orElseThrow();
            return candidates.subList(from, from + some.size());
        });
    }

    /** What is around McCluskey: his union by the name of now, its post, and that he held it. */
    public static Surroundings surroundings() {
        var post = new HeldPost(ORGANISATION, "Unite", POST, "General Secretary");
        var period = new HeldPeriod(PartialDate.of("2011"), PartialDate.of("2017-04-28"));
        var profile = new PostHoldingProfile(post, PostHoldingRole.SUBSTANTIVE, period, List.of(), List.of());
        var grounds = new StatusGrounds(PartialDate.of("2016-12-06"), "to stand again", null);
        var holding = PostHolding.recorded(
                new PostHoldingId(UUID.fromString("019a2b6c-3f00-7c01-8c11-5d0e6f7a8b41")),
                new Holder(Unite.person(1), Unite.person(1)),
                new PostHoldingEdit(false, profile, grounds),
                PostHoldingStatus.RESIGNED,
                Unite.TEN);
        return new Surroundings(
                people -> people.contains(Unite.person(1)) ? List.of(holding) : List.of(),
                ids -> List.of(new OrganisationCopy(ORGANISATION, 2, false, false, "Unite the Union", "TRADE_UNION")),
                ids -> List.of(new PostCopy(
                        POST, 1, false, false, "General Secretary of Unite", "General Secretary", ORGANISATION)));
    }

    /** Nothing around. */
    public static Surroundings nothing() {
        return new Surroundings(people -> List.of(), ids -> List.of(), ids -> List.of());
    }

    private static StandingKey key(ExportedCandidate exported) {
        var candidate = exported.standing().candidate();
        return new StandingKey(candidate.id(), candidate.person(), 1, 1, null, null);
    }

    private static ExportedCandidate exported(
            Person person, Candidate candidate, NamedElection election, @Nullable CountedResult result) {
        var profile = person.profile();
        var named = new NamedPerson(person.id(), profile.name(), profile.sortKey());
        return new ExportedCandidate(new Standing(candidate, named, election, result), person);
    }
}
