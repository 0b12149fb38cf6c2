package org.hustings.candidate.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.UniteEndorsements;
import org.hustings.candidate.UniteHoldings;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.candidacy.domain.SupportWithdrawn;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.endorsement.messaging.EndorsementChanges;
import org.hustings.candidate.person.messaging.PersonChanges;
import org.hustings.candidate.postholding.messaging.PostHoldingChanges;
import org.hustings.candidate.value.PartialDate;
import org.hustings.commons.revision.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What consumers read: the golden files are what the code writes, for each type of event. */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("contract", "events");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @ParameterizedTest
    @MethodSource("changes")
    void a_golden_file_is_what_the_code_writes(Change change) throws IOException {
        var golden = golden(change.type());

        assertThat(golden.path("version").asLong()).isEqualTo(change.aggregate().version());
        assertThat(golden.path("record")).isEqualTo(tree(change.record()));
        assertThat(golden.get("details")).isEqualTo(change.details() == null ? null : tree(change.details()));
    }

    @Test
    void each_type_of_event_has_a_golden_file_and_each_file_a_type() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            changes().map(change -> fileName(change.type())).toList());
        }
    }

    @Test
    void events_of_candidacies_and_endorsements_have_the_election_as_key_and_others_their_own_id() {
        Map<String, Object> keys = new TreeMap<>();
        changes().forEach(change -> keys.put(change.type(), String.valueOf(change.partitionKey())));

        assertThat(keys)
                .allSatisfy((type, key) -> assertThat(key)
                        .isEqualTo(
                                type.matches("org[.]hustings[.](candidate|endorsement)[.].*")
                                        ? Unite.ELECTION.value()
                                        : "null"));
    }

    static Stream<Change> changes() {
        return Stream.of(
                        GoldenPeople.events().map(PersonChanges::of),
                        candidates().map(CandidateChanges::of),
                        UniteHoldings.events().map(PostHoldingChanges::of),
                        GoldenClaims.changes(),
                        UniteEndorsements.events().map(EndorsementChanges::of))
                .flatMap(changes -> changes);
    }

    private static Stream<CandidateEvent> candidates() {
        var coyne = Unite.coyneStands();
        var draft = Unite.allinsonStands(true);
        var published = new CandidateEdit(false, draft.profile());
        var allinson = draft.change(published, at("10:13:00")).orElseThrow();
        var mcCluskey = Unite.mcCluskeyStands()
                .move(new StatusChange(PreElectionStatus.QUALIFIED, null, null, null), at("10:15:00"))
                .candidate();
        var won = new Outcome(9, Map.of(mcCluskey.id().toString(), true));
        return Stream.of(
                new CandidateEvent.Declared(Unite.mcCluskeyStands()),
                coyne.change(new CandidateEdit(false, withSlogan(coyne.profile())), at("10:12:00"))
                        .orElseThrow(),
                allinson,
                allinson.candidate().move(qualified(), at("10:15:00")),
                mcCluskey.conclude(won, false, at("10:20:00")).orElseThrow(),
                allinson.candidate()
                        .move(qualified(), at("10:15:00"))
                        .candidate()
                        .erase("asked for on 2026-11-20, case 17", at("10:30:00")),
                incumbent(Unite.mcCluskeyStands()),
                misspelt().delete(at("10:14:00")),
                Unite.stands(5, false, plain("Leonard McCluskey"), at("10:11:00"))
                        .reassign(Unite.person(1), Unite.candidate(1), GoldenPeople.MERGE.id(), at("10:16:00"))
                        .orElseThrow());
    }

    private static CandidateEvent incumbent(Candidate candidate) {
        var holding = new Incumbency(UniteHoldings.holding(1).value());
        return candidate.follow(holding, at("10:40:00")).orElseThrow();
    }

    private static Candidate misspelt() {
        return Unite.stands(4, true, plain("Ian Alinson"), at("10:10:20"));
    }

    private static CandidateProfile plain(String name) {
        return new CandidateProfile(
                name, false, null, List.of(), null, null, List.of(), null, null, List.of(), List.of());
    }

    private static StatusChange qualified() {
        return new StatusChange(
                PreElectionStatus.QUALIFIED,
                new PartialDate("2017-02-17", false, null),
                "nominated by 76 branches when nominations closed",
                Unite.NOMINATIONS);
    }

    static CandidateProfile withSlogan(CandidateProfile was) {
        return new CandidateProfile(
                was.ballotName(),
                was.incumbent(),
                was.affiliation(),
                was.nominations(),
                "It is time for a change",
                was.statementToVoters(),
                List.of("A fair deal for every member", "No full-time official stays in office unelected"),
                new SupportWithdrawn(
                        "Unite United Left",
                        null,
                        PartialDate.of("2017-03-01"),
                        "supports another candidate",
                        Unite.SKY),
                was.listPosition(),
                was.identifiers(),
                was.sources());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }

    static JsonNode tree(Object value) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode golden(String type) throws IOException {
        return JSON.readTree(GOLDEN.resolve(fileName(type)).toFile());
    }

    private static String fileName(String type) {
        return type.replaceFirst("^org\\.hustings\\.", "").replaceFirst("\\.v1$", "") + ".json";
    }
}
