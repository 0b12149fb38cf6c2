package org.hustings.timeline.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.timeline.derivation.domain.Cast.Candidacy;
import org.hustings.timeline.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Words ENGLISH = Words.in("en");
    private static final Words OTHER = Words.in("xx");
    private static final UUID ADA = new UUID(0, 1);
    private static final Instant RECORDED = Instant.parse("2031-06-01T12:00:00Z");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.timeline", Locale.ENGLISH);

    /** Milestones that phases, or the entry of the report, tell once they have happened. */
    private static final Set<String> TOLD_BY_PHASES = Set.of(
            "ANNOUNCED",
            "NOMINATIONS_OPEN",
            "NOMINATIONS_CLOSE",
            "BALLOT_OPENS",
            "BALLOT_CLOSES",
            "COUNT_STARTS",
            "RESULT_REPORTED",
            "SCRUTINEER_REPORT",
            "RESULT_DECLARED");

    @ParameterizedTest
    @CsvSource({
        "election-service, ElectionPhase, phase",
        "election-service, ElectionPhase, phase.step",
        "election-service, CancellationReason, cancellation.reason",
        "election-service, Milestone, milestone",
        "election-service, ElectorateBasis, electorate",
        "candidate-service, PreElectionStatus, candidate.status",
        "candidate-service, NominationUnit, candidate.nominated",
        "candidate-service, EndorsementStance, stance",
        "candidate-service, EndorsementStance, stance.withdrawn",
        "candidate-service, PostHoldingStatus, holding"
    })
    void every_code_of_the_contracts_has_words(String service, String schema, String key) throws IOException {
        assertThat(codes(service, schema))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(ENGLISH.knows(key, code))
                        .as("%s.%s", key, code)
                        .isTrue());
    }

    @Test
    void every_code_has_words_but_for_those_that_nothing_tells() throws IOException {
        assertThat(wordless("Milestone", "milestone.happened")).isEqualTo(new TreeSet<>(TOLD_BY_PHASES));
        assertThat(wordless("ElectionDateStatus", "election.datestatus")).containsExactly("CANCELED", "POSTPONED");
        assertThat(wordless("ResultStatus", "result")).containsExactly("PRE_ELECTION");
    }

    @Test
    void every_pattern_can_be_filled_and_uses_each_value_once() {
        for (var key : BUNDLE.keySet()) {
            var format = new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH);
            var values = Stream.of("<0>", "<1>", "<2>")
                    .limit(format.getFormatsByArgumentIndex().length)
                    .toList();
            assertThat(values).as(key).allMatch(format.format(values.toArray())::contains);
            assertThat(format.getFormats()).as(key).hasSameSizeAs(values);
        }
    }

    @Test
    void codes_of_one_kind_are_told_with_the_same_values() {
        var families = BUNDLE.keySet().stream()
                .filter(key -> key.matches(".*\\.[A-Z_]+"))
                .collect(Collectors.groupingBy(key -> key.substring(0, key.lastIndexOf('.'))));

        assertThat(families).containsKeys("phase", "stance", "holding", "candidate.status");
        families.forEach((family, keys) -> assertThat(
                        keys.stream().map(WordsTest::places).distinct())
                .as(family)
                .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neil {0}", "{", "}", "'{'", "{1,number,#}", "$1 \\n %s", "𝒜da"})
    void a_name_is_shown_as_it_is_whatever_characters_it_has(String name) {
        var wording = new Wording(ENGLISH, name, new Cast(Map.of(ADA, new Candidacy(name, null)), Map.of(), Map.of()));

        var told =
                wording.of(new Occurrence.CandidateStatusChanged(ADA, "DECLARED", "FILED", null, name, null), RECORDED);

        assertThat(told.headline()).isEqualTo(name + " files nomination papers");
        assertThat(told.text()).startsWith(name);
    }

    @Test
    void an_apostrophe_of_a_pattern_is_shown() {
        assertThat(ENGLISH.name("milestone", "SCRUTINEER_REPORT")).isEqualTo("Scrutineer's report");
    }

    @Test
    void another_language_has_its_own_words_order_and_dates() {
        var wording = new Wording(
                OTHER, "Mayor of Sea", new Cast(Map.of(ADA, new Candidacy("Ada", null)), Map.of(), Map.of()));
        var moved = new Occurrence.DateMoved(
                "BALLOT_CLOSES", PartialDate.of("2031"), PartialDate.of("2031-05-02"), null, null, null, null);

        assertThat(wording.of(moved, RECORDED).headline()).isEqualTo("2031/05/02 <- [[ballot]]");
        assertThat(wording.of(status("WITHDRAWN"), RECORDED).headline()).isEqualTo("[[Ada '{out}']]");
    }

    @Test
    void what_a_language_lacks_is_told_in_english() {
        var wording = new Wording(
                OTHER, "Mayor of Sea", new Cast(Map.of(ADA, new Candidacy("Ada", null)), Map.of(), Map.of()));

        assertThat(wording.of(status("FILED"), RECORDED).headline()).isEqualTo("Ada files nomination papers");
    }

    @Test
    void a_variant_of_a_language_speaks_that_language() {
        assertThat(Words.in("xx-YY").date(PartialDate.of("2031-05-02"))).isEqualTo("2031/05/02");
    }

    @Test
    void the_language_of_the_machine_does_not_decide() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("xx"));

            assertThat(Words.in("en").date(PartialDate.of("2031-05-02"))).isEqualTo("2 May 2031");
            assertThatThrownBy(() -> Words.in("zz")).isInstanceOf(MissingResourceException.class);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static Occurrence status(String status) {
        return new Occurrence.CandidateStatusChanged(ADA, "DECLARED", status, null, null, null);
    }

    private static int places(String key) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static Set<String> wordless(String schema, String key) throws IOException {
        return codes("election-service", schema).stream()
                .filter(code -> !ENGLISH.knows(key, code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(String service, String schema) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("..", service, "contract", "openapi.yaml").toFile())
                .at("/components/schemas/%s/enum".formatted(schema))
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }
}
