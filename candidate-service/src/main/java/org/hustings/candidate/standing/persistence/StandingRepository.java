package org.hustings.candidate.standing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hustings.candidate.candidacy.domain.CandidateFilter;
import org.hustings.candidate.candidacy.domain.CandidateId;
import org.hustings.candidate.candidacy.persistence.CandidateConditions;
import org.hustings.candidate.candidacy.persistence.CandidateRow;
import org.hustings.candidate.standing.domain.Standing;
import org.hustings.candidate.standing.domain.StandingKey;
import org.hustings.candidate.standing.domain.StandingOrder;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Keyset;
import org.hustings.commons.page.Sort;

/** Standings, a page in one statement whatever it holds. */
@ApplicationScoped
public class StandingRepository {

    /** The order of a person's candidacies: the newest election first, and last those in elections without a day. */
    public static final Sort<Standing> NEWEST_ELECTION_FIRST = Sort.<Standing>named("election")
            .descending("c.electionDay", KeyType.TEXT, StandingRepository::day)
            .descending("c.id", KeyType.UUID, StandingRepository::id);

    private static final Sort<Standing> AS_ON_THE_BALLOT = onTheBallot(Sort.named("ballot"));

    /** An election's candidates are few; no index has them in this order, which the copy of the result decides. */
    private static final Sort<Standing> MOST_VOTES_FIRST = onTheBallot(
            Sort.<Standing>named("votes").descending("coalesce(t.votes, -1)", KeyType.NUMBER, Standing::votes));

    /** A result may have been recorded under a candidacy that another one stands for; the own votes come before those. */
    private static final String PAGE = """
            select c as candidate, p.name as personName, p.sortKey as sortName, e.name as electionName, e.type as type,
                e.phase as phase, e.organisationId as organisationId, e.postId as postId,
                e.resultStatus as resultStatus, t.votes as votes, t.shareOfValid as shareOfValid,
                t.shareOfReturned as shareOfReturned, t.rank as rank, t.elected as elected
            from %s join PersonRow p on p.id = c.personId
                left join TallyRow t on t.electionId = c.electionId and t.candidateId = coalesce(
                    (select own.candidateId from TallyRow own
                        where own.electionId = c.electionId and own.candidateId = c.id),
                    (select counted.candidateId from CandidateRow merged
                        join TallyRow counted on counted.electionId = c.electionId and counted.candidateId = merged.id
                        where merged.mergedIntoId = c.id and not exists (
                            select 1 from CandidateRow before join TallyRow more
                                on more.electionId = c.electionId and more.candidateId = before.id
                            where before.mergedIntoId = c.id and before.id < merged.id)))
            where %s and %s order by %s
            """;

    private static final String KEYS = """
            select c.id as candidate, c.personId as person, c.version as version, p.version as personVersion,
                e.version as electionVersion, e.resultVersion as resultVersion
            from %s join PersonRow p on p.id = c.personId where %s order by %s
            """;

    private final StatelessSession session;

    StandingRepository(StatelessSession session) {
        this.session = session;
    }

    /** An order of the standings of one election. */
    public static Sort<Standing> by(StandingOrder order) {
        return switch (order) {
            case BALLOT -> AS_ON_THE_BALLOT;
            case VOTES -> MOST_VOTES_FIRST;
        };
    }

    /** A page of standings, as the keyset says. */
    public List<Standing> page(Keyset keyset, CandidateFilter filter, boolean drafts) {
        var conditions = new CandidateConditions(filter, drafts);
        var page = PAGE.formatted(CandidateConditions.FROM, conditions.where(), keyset.where(), keyset.orderBy());
        var query = conditions.bind(session.createQuery(page, Tuple.class));
        return keyset.bind(query).getResultList().stream()
                .map(StandingTuple::standing)
                .toList();
    }

    /** What identifies each standing of an election, in the order of the ballot paper. */
    public List<StandingKey> keysOnTheBallot(CandidateFilter filter, boolean drafts) {
        return keys(filter, drafts, "c.listPosition, c.ballotName, c.id");
    }

    /** What identifies each standing of a person, the newest election first. */
    public List<StandingKey> keysByElection(CandidateFilter filter, boolean drafts) {
        return keys(filter, drafts, "c.electionDay desc, c.id desc");
    }

    private List<StandingKey> keys(CandidateFilter filter, boolean drafts, String order) {
        var conditions = new CandidateConditions(filter, drafts);
        var keys = KEYS.formatted(CandidateConditions.FROM, conditions.where(), order);
        return conditions.bind(session.createQuery(keys, Tuple.class)).getResultList().stream()
                .map(StandingTuple::key)
                .toList();
    }

    /** The standings of these candidacies that are still there, in one statement and in no order. */
    public List<Standing> find(Collection<CandidateId> candidates) {
        var some = PAGE.formatted(CandidateConditions.FROM, "c.id in (:candidates)", "true = true", "c.id");
        return session
                .createQuery(some, Tuple.class)
                .setParameterList(
                        "candidates",
                        candidates.stream().map(CandidateId::value).toList())
                .getResultList()
                .stream()
                .map(StandingTuple::standing)
                .toList();
    }

    private static Sort<Standing> onTheBallot(Sort<Standing> first) {
        return first.ascending(
                        "c.listPosition", KeyType.INTEGER, standing -> CandidateRow.listPosition(standing.candidate()))
                .ascending(
                        "c.ballotName",
                        KeyType.TEXT,
                        standing -> standing.candidate().profile().ballotName())
                .ascending("c.id", KeyType.UUID, StandingRepository::id);
    }

    private static UUID id(Standing standing) {
        return standing.candidate().id().value();
    }

    private static String day(Standing standing) {
        return CandidateRow.electionDay(standing.candidate().election());
    }
}
