package org.hustings.election.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hustings.election.election.contract.ElectionRecord;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.post.contract.PostRecord;

/** Elections to export, written as they are on the wire. */
public final class Exported {

    public static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    public static final UUID FIRST = candidate(1);
    public static final UUID SECOND = candidate(2);

    private static final String ELECTION = """
            {"id": "trade-union.u.secretary.2017-04-19", "version": 5, "draft": false, "name": "Secretary 2017",
             "type": "TRADE_UNION", "level": "BALLOT", "dateType": "SNAP", "dateStatus": "CONFIRMED",
             "organisationId": "0198f2a0-0000-7000-8000-000000000001", "postId": "0198f2a0-0000-7000-8000-000000000011",
             "seats": 1, "votesAllowed": 1, "voteVariation": "PLURALITY", "votingMethods": ["POSTAL"],
             "phase": "RESULT_DECLARED", "identifiers": [{"scheme": "wikidata", "identifier": "Q1"},
               {"scheme": "ocd-id", "identifier": "ocd-division/country:gb"}],
             "timetable": [
               {"milestone": "NOMINATIONS_CLOSE", "date": {"value": "2017-02-17"}, "kind": "DEADLINE",
                "status": "HAPPENED", "confidence": "ANNOUNCED", "sequence": 0, "sources": [], "changes": []},
               {"milestone": "BALLOT_OPENS", "date": {"value": "2017-03-27T23:30:00Z", "zone": "Europe/London"},
                "kind": "OCCURRENCE", "status": "HAPPENED", "confidence": "ANNOUNCED", "sequence": 0, "sources": [],
                "changes": []},
               {"milestone": "BALLOT_CLOSES", "date": {"value": "2017-04-19"}, "kind": "DEADLINE",
                "status": "HAPPENED", "confidence": "ANNOUNCED", "sequence": 0, "sources": [], "changes": []},
               {"milestone": "TERM_STARTS", "date": {"value": "2017-05"}, "kind": "OCCURRENCE",
                "status": "PLANNED", "confidence": "ESTIMATE", "sequence": 0, "sources": [], "changes": []}],
             "electorates": [{"id": "0198f2a0-0000-7000-8000-000000000021", "size": 1000, "basis": "REGISTERED",
                "sources": []}],
             "transitions": [], "createdAt": "2026-01-05T10:10:00Z", "updatedAt": "2026-01-05T10:12:00.5Z",
             "sources": [{"url": "https://news.example/1", "title": "A report", "publisher": "News",
                "publishedOn": {"value": "2017-04-21"}, "kind": "NEWS"}]}""";

    private static final String ORGANISATION = """
            {"id": "0198f2a0-0000-7000-8000-000000000001", "version": 2, "draft": false, "name": "Union",
             "otherNames": [], "classification": "TRADE_UNION", "affiliations": [], "identifiers": [],
             "createdAt": "2026-01-05T10:00:00Z", "updatedAt": "2026-01-06T10:00:00Z", "sources": []}""";

    private static final String POST = """
            {"id": "0198f2a0-0000-7000-8000-000000000011", "version": 1, "draft": false, "label": "Secretary",
             "organisationId": "0198f2a0-0000-7000-8000-000000000001", "identifiers": [],
             "createdAt": "2026-01-05T10:00:00Z", "updatedAt": "2026-01-05T10:00:00Z", "sources": []}""";

    private static final String RESULT = """
            {"status": "%s", "countStatus": "%s", "isTest": false, "papersDistributed": 1000, "papersReturned": 110,
             "papersInvalid": 10, "validVotes": 100, "turnoutReported": {"value": "11.0"}, "rounds": [%s],
             "countedAt": {"value": "2017-04-21"}, "declaredAt": {"value": "2017-04-28"},
             "sources": [{"title": "The scrutineer's figures", "kind": "SCRUTINEER_REPORT"}]}""";

    private Exported() {}

    /** A candidate by number. */
    public static UUID candidate(int number) {
        return new UUID(0x0198f2a0_0000_7000L, 0x8000_0000_0000_1000L + number);
    }

    /** An election with a result and two named candidates. */
    public static ExportedElection decided() {
        return with(election -> election.set("result", result("CERTIFIED", "COMPLETED", round(1, 60, 40))));
    }

    /** An election without a result, changed as said. */
    public static ExportedElection with(Consumer<ObjectNode> change) {
        return with(change, organisation -> {});
    }

    /** An election and its organisation, changed as said. */
    public static ExportedElection with(Consumer<ObjectNode> change, Consumer<ObjectNode> changeOfOrganisation) {
        return new ExportedElection(
                read(ELECTION, change, ElectionRecord.class),
                read(ORGANISATION, changeOfOrganisation, OrganisationRecord.class),
                read(POST, post -> {}, PostRecord.class),
                List.of(new CandidateName(FIRST, "Ada", true), new CandidateName(SECOND, "Bob", true)));
    }

    /** The election as it is for someone who may not see what is around it, and where no name is known. */
    public static ExportedElection alone(ExportedElection exported) {
        return new ExportedElection(exported.election(), null, null, List.of());
    }

    /** The same with other candidates. */
    public static ExportedElection of(ExportedElection exported, List<CandidateName> candidates) {
        return new ExportedElection(exported.election(), exported.organisation(), exported.post(), candidates);
    }

    /** A result of a status, with rounds as {@link #round} writes them. */
    public static JsonNode result(String status, String countStatus, String... rounds) {
        return node(RESULT.formatted(status, countStatus, String.join(",", rounds)));
    }

    /** A round in which the candidates have the votes given; whoever has most is elected. */
    public static String round(int number, long... votes) {
        var most =
                IntStream.range(0, votes.length).mapToLong(i -> votes[i]).max().orElse(0);
        var tallies = IntStream.range(0, votes.length)
                .mapToObj(i -> """
                        {"candidateId": "%s", "votes": %d, "shareOfValid": "1.5", "rank": %d, "elected": %s}""".formatted(candidate(i + 1), votes[i], i + 1, votes[i] == most))
                .toList();
        return """
                {"number": %d, "quota": 50, "nonTransferable": 3, "tallies": [%s]}""".formatted(number, String.join(",", tallies));
    }

    private static <T> T read(String json, Consumer<ObjectNode> change, Class<T> type) {
        var node = (ObjectNode) node(json);
        change.accept(node);
        return JSON.convertValue(node, type);
    }

    private static JsonNode node(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
