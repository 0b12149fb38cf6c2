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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hustings.candidate.Unite;
import org.hustings.candidate.UniteHoldings;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateEvent;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.candidate.candidacy.domain.PreElectionStatus;
import org.hustings.candidate.candidacy.domain.StatusChange;
import org.hustings.candidate.candidacy.messaging.CandidateChanges;
import org.hustings.candidate.electioncopy.domain.Outcome;
import org.hustings.candidate.person.domain.MergeGround;
import org.hustings.candidate.person.domain.MergeReversal;
import org.hustings.candidate.person.domain.OtherName;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonEdit;
import org.hustings.candidate.person.domain.PersonEvent;
import org.hustings.candidate.person.domain.PersonImage;
import org.hustings.candidate.person.domain.PersonMerge;
import org.hustings.candidate.person.domain.PersonProfile;
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

    private static final PersonMerge MERGE = PersonMerge.of(
            UUID.fromString("019a2b6c-3f00-7c01-8d11-5d0e6f7a8b31"),
            Unite.person(1),
            Unite.person(5),
            new MergeGround("the same general secretary, under his full name", null),
            at("10:16:00"),
            "editor");
    private static final MergeReversal UNDONE =
            new MergeReversal(at("10:18:00"), "editor", "two people of one name after all");

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
    void events_of_a_candidacy_have_the_election_as_key_and_those_of_a_person_their_own_id() {
        Map<String, Object> keys = new TreeMap<>();
        changes().forEach(change -> keys.put(change.type(), String.valueOf(change.partitionKey())));

        assertThat(keys)
                .allSatisfy((type, key) -> assertThat(key)
                        .isEqualTo(type.startsWith("org.hustings.candidate.") ? Unite.ELECTION.value() : "null"));
    }

    static Stream<Change> changes() {
        return Stream.of(
                        people().map(PersonChanges::of),
                        candidates().map(CandidateChanges::of),
                        UniteHoldings.events().map(PostHoldingChanges::of),
                        GoldenClaims.changes())
                .flatMap(changes -> changes);
    }

    private static Stream<PersonEvent> people() {
        var born = withDatesAndPicture(Unite.mcCluskeyProfile());
        var allinson = Person.created(Unite.person(3), true, Unite.allinsonProfile(), at("10:00:20"));
        var misspelt = Person.created(Unite.person(4), true, Unite.named("Ian Alinson"), at("10:00:30"));
        return Stream.of(
                new PersonEvent.Created(Unite.mcCluskey()),
                Unite.mcCluskey()
                        .change(new PersonEdit(false, born), at("10:05:00"))
                        .orElseThrow(),
                allinson.change(new PersonEdit(false, allinson.profile()), at("10:06:00"))
                        .orElseThrow(),
                Unite.mcCluskey()
                        .erase("asked for on 2026-11-20, case 17", at("10:30:00"))
                        .orElseThrow(),
                misspelt.delete(at("10:14:00")),
                merged(),
                merged().person().comeBackFrom(Unite.mcCluskey(), MERGE, UNDONE));
    }

    private static PersonEvent merged() {
        var duplicate = Person.created(Unite.person(5), false, Unite.named("Leonard McCluskey"), at("10:01:00"));
        return duplicate.mergeInto(Unite.mcCluskey(), MERGE);
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
                mcCluskey.conclude(won, at("10:20:00")).orElseThrow(),
                allinson.candidate()
                        .move(qualified(), at("10:15:00"))
                        .candidate()
                        .erase("asked for on 2026-11-20, case 17", at("10:30:00")),
                incumbent(Unite.mcCluskeyStands()),
                misspelt().delete(at("10:14:00")),
                Unite.stands(5, false, plain("Leonard McCluskey"), at("10:11:00"))
                        .reassign(Unite.person(1), Unite.candidate(1), MERGE.id(), at("10:16:00"))
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
        return new CandidateProfile(name, false, null, List.of(), null, null, null, List.of(), List.of());
    }

    private static StatusChange qualified() {
        return new StatusChange(
                PreElectionStatus.QUALIFIED,
                new PartialDate("2017-02-17", false, null),
                "nominated by 76 branches when nominations closed",
                Unite.NOMINATIONS);
    }

    private static PersonProfile withDatesAndPicture(PersonProfile was) {
        return new PersonProfile(
                was.name(),
                was.givenName(),
                was.familyName(),
                was.honorificPrefix(),
                was.honorificSuffix(),
                was.sortName(),
                List.of(new OtherName("Leonard McCluskey", PartialDate.of("1950"), PartialDate.of("1968"), "in full")),
                new PartialDate("1950", true, null),
                was.deathDate(),
                was.gender(),
                List.of(new PersonImage(
                        URI.create("https://example.org/len-mccluskey.jpg"),
                        "CC-BY-4.0",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        "Jane Doe")),
                was.links(),
                was.identifiers(),
                was.sources());
    }

    static CandidateProfile withSlogan(CandidateProfile was) {
        return new CandidateProfile(
                was.ballotName(),
                was.incumbent(),
                was.affiliation(),
                was.nominations(),
                "It is time for a change",
                was.statementToVoters(),
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
