package org.hustings.election.exchange.nist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hustings.election.election.domain.VotingMethod;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.electorate.ElectorateBasis;
import org.hustings.election.exchange.ExportedElection;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.result.ElectionResult;
import org.hustings.election.result.ResultStatus;
import org.hustings.election.timetable.Milestone;
import org.hustings.election.value.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * One election as a report of the standard. The organisation is the unit whose votes are counted, its post the office,
 * and the election both the election and its one contest.
 */
public final class NistReport {

    private static final String PRODUCT = "Hustings";
    private static final String OUR_SCHEME = "hustings";

    private final ExportedElection exported;
    private final NistDates dates;
    private final NistContest contest;
    private final String unit;

    public NistReport(ExportedElection exported) {
        this.exported = exported;
        var election = exported.election();
        unit = "unit-" + election.organisationId();
        dates = new NistDates(election.id(), election.timetable());
        contest = new NistContest(exported, unit);
    }

    /** The report. The same records give the same report: it is dated by their latest change. */
    public ElectionReport report() {
        var result = exported.result();
        return new ElectionReport(
                NistTerms.SUMMARY,
                generated().toString(),
                PRODUCT,
                PRODUCT,
                1,
                1,
                NistTerms.of(result == null ? ResultStatus.PRE_ELECTION : result.status()),
                PRODUCT,
                result != null && result.isTest(),
                NistNotes.of(exported.election()),
                List.of(unit()),
                exported.post() == null ? null : List.of(office(exported.post())),
                party(exported.organisation()),
                List.of(election()));
    }

    /** Our own identifier of something. */
    static ExternalIdentifier ours(String value) {
        return new ExternalIdentifier(NistTerms.OTHER, OUR_SCHEME, value);
    }

    private Instant generated() {
        var organisation = exported.organisation();
        var post = exported.post();
        return Stream.of(
                        exported.election().updatedAt(),
                        organisation == null ? null : organisation.updatedAt(),
                        post == null ? null : post.updatedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private ReportingUnit unit() {
        var election = exported.election();
        var organisation = exported.organisation();
        var result = exported.result();
        var id = election.organisationId().toString();
        return new ReportingUnit(
                unit,
                NistTerms.OTHER,
                organisation == null ? null : NistTerms.spelled(organisation.classification()),
                InternationalizedText.of(organisation == null ? id : organisation.name()),
                election.votingMethods().equals(List.of(VotingMethod.POSTAL)),
                registered(election.electorates()),
                result == null ? null : result.papersReturned(),
                identifiers(id, organisation == null ? List.of() : organisation.identifiers()));
    }

    /** The last figure of who had the right to vote; what else was counted is in the notes. */
    private static @Nullable Long registered(List<Electorate> electorates) {
        return electorates.stream()
                .filter(electorate -> electorate.basis() == ElectorateBasis.REGISTERED
                        || electorate.basis() == ElectorateBasis.ENTITLED_TO_VOTE)
                .reduce((before, last) -> last)
                .map(Electorate::size)
                .orElse(null);
    }

    private Office office(PostRecord post) {
        return new Office(
                officeId(post),
                InternationalizedText.of(post.label()),
                unit,
                dates.day(Milestone.NOMINATIONS_CLOSE).map(LocalDate::toString).orElse(null),
                dates.day(Milestone.TERM_STARTS)
                        .map(day -> new Term(day.toString()))
                        .orElse(null),
                identifiers(post.id().toString(), post.identifiers()));
    }

    private static String officeId(PostRecord post) {
        return "office-" + post.id();
    }

    private @Nullable List<Party> party(@Nullable OrganisationRecord organisation) {
        if (organisation == null || organisation.classification() != OrganisationClassification.POLITICAL_PARTY) {
            return null;
        }
        return List.of(new Party(
                "party-" + organisation.id(),
                InternationalizedText.of(organisation.name()),
                List.of(unit),
                identifiers(organisation.id().toString(), organisation.identifiers())));
    }

    private Election election() {
        var election = exported.election();
        var type = NistTerms.of(election.type());
        var post = exported.post();
        return new Election(
                InternationalizedText.of(election.name()),
                type,
                NistTerms.otherThan(type, election.type()),
                dates.start().toString(),
                dates.end().toString(),
                unit,
                contests(post),
                contest.candidates(),
                ballots(exported.result()),
                List.of(contest.countStatus()),
                identifiers(election.id(), election.identifiers()));
    }

    /** Only a ballot is a contest; a group of elections, or all of one organisation, has none itself. */
    private List<CandidateContest> contests(@Nullable PostRecord post) {
        return switch (exported.election().level()) {
            case GROUP, ORGANISATION -> List.of();
            case BALLOT -> List.of(contest.contest(post == null ? null : List.of(officeId(post))));
        };
    }

    private @Nullable List<BallotCounts> ballots(@Nullable ElectionResult result) {
        if (result == null || (result.papersReturned() == null && result.papersInvalid() == null)) {
            return null;
        }
        return List.of(new BallotCounts(unit, NistTerms.TOTAL, result.papersReturned(), result.papersInvalid()));
    }

    private static List<ExternalIdentifier> identifiers(String id, List<Identifier> others) {
        return Stream.concat(Stream.of(ours(id)), others.stream().map(NistTerms::of))
                .toList();
    }
}
