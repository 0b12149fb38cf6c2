package org.hustings.candidate.imports.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.value.Lists;
import org.hustings.candidate.value.Source;
import org.jspecify.annotations.Nullable;

/** What becomes of a candidacy's record by what a file says of it. */
public final class ImportedProfile {

    private static final int MOST_SOURCES = 50;

    private final ImportedCandidacy said;

    public ImportedProfile(ImportedCandidacy said) {
        this.said = said;
    }

    /**
     * The record of a new candidacy.
     *
     * @param origin where it is known from, if the file does not say
     */
    public CandidateProfile ofNew(Person person, Source origin) {
        var ballotName = said.nameOnBallot();
        var sources = Lists.orEmpty(said.sources());
        return new CandidateProfile(
                ballotName == null ? person.profile().name() : ballotName,
                Boolean.TRUE.equals(said.incumbent()),
                said.affiliation(),
                Lists.orEmpty(said.nominations()),
                said.slogan(),
                said.statementToVoters(),
                said.listPosition(),
                Lists.orEmpty(said.identifiers()),
                sources.isEmpty() ? List.of(origin) : sources);
    }

    /**
     * What is wanted of a recorded candidacy: what the file leaves out stays, and where it says nothing new of the rest,
     * nor do its sources count.
     *
     * @throws DiffersFromRecord if the file contradicts what follows from other records
     */
    public CandidateEdit of(Candidate candidate) {
        var recorded = candidate.profile();
        var draft = said.draft() == null ? candidate.draft() : said.startsAsDraft();
        var wanted = with(recorded, incumbent(candidate), recorded.sources());
        return new CandidateEdit(
                draft,
                wanted.equals(recorded)
                        ? recorded
                        : with(
                                recorded,
                                incumbent(candidate),
                                Stream.concat(recorded.sources().stream(), Lists.orEmpty(said.sources()).stream())
                                        .distinct()
                                        .limit(MOST_SOURCES)
                                        .toList()));
    }

    private CandidateProfile with(CandidateProfile recorded, boolean incumbent, List<Source> sources) {
        return new CandidateProfile(
                Objects.requireNonNullElse(text(recorded.ballotName(), said.ballotName()), recorded.ballotName()),
                incumbent,
                affiliation(recorded.affiliation()),
                nominations(recorded.nominations()),
                text(recorded.slogan(), said.slogan()),
                text(recorded.statementToVoters(), said.statementToVoters()),
                said.listPosition() == null ? recorded.listPosition() : said.listPosition(),
                said.identifiers() == null ? recorded.identifiers() : said.identifiers(),
                sources);
    }

    private boolean incumbent(Candidate candidate) {
        var wanted = said.incumbent();
        if (wanted == null || wanted == candidate.incumbent()) {
            return candidate.profile().incumbent();
        }
        if (candidate.incumbency() != null) {
            throw new DiffersFromRecord(
                    "/incumbent", "follows from who held the post, and is " + candidate.incumbent());
        }
        return wanted;
    }

    /** An organisation and its name are one thing to say, and the ballot paper's words another. */
    private @Nullable CandidateAffiliation affiliation(@Nullable CandidateAffiliation recorded) {
        var wanted = said.affiliation();
        if (wanted == null || recorded == null) {
            return recorded == null ? wanted : recorded;
        }
        var same = (wanted.organisation() == null || wanted.organisation().equals(recorded.organisation()))
                && sameText(recorded.nameAtTheTime(), wanted.nameAtTheTime());
        return new CandidateAffiliation(
                same ? recorded.organisation() : wanted.organisation(),
                same ? recorded.nameAtTheTime() : wanted.nameAtTheTime(),
                text(recorded.description(), wanted.description()));
    }

    private List<Nomination> nominations(List<Nomination> recorded) {
        var wanted = Lists.orEmpty(said.nominations());
        if (wanted.stream().allMatch(one -> recorded.stream().anyMatch(known -> says(known, one)))) {
            return recorded;
        }
        var units = wanted.stream().map(Nomination::unit).collect(Collectors.toSet());
        return Stream.concat(recorded.stream().filter(known -> !units.contains(known.unit())), wanted.stream())
                .toList();
    }

    private static boolean says(Nomination known, Nomination said) {
        return known.unit() == said.unit()
                && known.count() == said.count()
                && (said.membersRepresented() == null
                        || said.membersRepresented().equals(known.membersRepresented()))
                && (said.source() == null || said.source().equals(known.source()));
    }

    /** What is not said is the same; so is what is so but for the space around it, which tables lose. */
    private static boolean sameText(@Nullable String recorded, @Nullable String said) {
        return said == null || (recorded != null && recorded.strip().equals(said.strip()));
    }

    private static @Nullable String text(@Nullable String recorded, @Nullable String said) {
        return sameText(recorded, said) ? recorded : said;
    }
}
