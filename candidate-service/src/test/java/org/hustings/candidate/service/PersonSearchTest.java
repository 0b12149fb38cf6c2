package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.delete;
import static org.hustings.candidate.service.Client.draftPerson;
import static org.hustings.candidate.service.Client.patch;
import static org.hustings.candidate.service.Client.person;
import static org.hustings.candidate.service.Client.post;
import static org.hustings.candidate.service.Client.viewer;
import static org.hustings.candidate.service.Names.everyoneFound;
import static org.hustings.candidate.service.Names.found;
import static org.hustings.candidate.service.Names.listed;
import static org.hustings.candidate.service.Names.mark;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found by their names, as people write them. */
@QuarkusTest
class PersonSearchTest {

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource dataSource;

    @ParameterizedTest
    @CsvSource({
        "Len McCluskey, mccluskey",
        "Len McCluskey, Mccluskey",
        "Len McCluskey, MacCluskey",
        "Len McCluskey, Len Mc Clusky",
        "Len McCluskey, 'McCluskey, Len'",
        "Gerard Coyne, Coine",
        "Gerard Coyne, Gerrard Coyne",
        "Ian Allinson, Allison",
        "Mesut Özil, Ozil",
        "Mesut Ozil, Özil",
        "José Mourinho, Jose",
        "Jose Mourinho, José",
        "Siân Nguyễn, sian nguyen",
        "Łukasz Ørsted, lukasz orsted",
        "Groß, Gross",
        "Frances O’Grady, ogrady",
        "Frances O'Grady, O’Grady",
        "李明, 李明",
        "Леонид Иванов, леонид иваноф",
        "𝐋𝐞𝐧 𝐌𝐜𝐂𝐥𝐮𝐬𝐤𝐞𝐲, McCluskey",
        "نعومي كلاين, نعومي كلاين"
    })
    void a_person_is_found(String name, String words) {
        var mark = mark();
        var wanted = person(name + " " + mark);

        assertThat(found(words + " " + mark)).startsWith(wanted);
    }

    @ParameterizedTest
    @CsvSource({"Mccluskey", "MacCluskey", "Len Mc Clusky"})
    void a_person_is_found_by_a_part_of_the_name_alone(String words) {
        var wanted = person("Len McCluskey");

        assertThat(everyoneFound(words, 200)).contains(wanted);
    }

    @Test
    void a_person_of_quite_another_name_is_not_found() {
        var other = person("Len McCluskey");

        assertThat(everyoneFound("Smith", 200)).doesNotContain(other);
    }

    @Test
    void the_best_match_comes_first() {
        var mark = mark();
        var far = person("Gerald Cohen " + mark);
        var near = person("Gerard Coine " + mark);
        var exact = person("Gerard Coyne " + mark);

        assertThat(found("Gerard Coyne " + mark)).startsWith(exact, near, far);
    }

    @Test
    void other_names_sort_names_and_full_names_are_searched_too() {
        var mark = mark();
        String wanted = post("/v1/people", """
                {"name": "Red", "givenName": "Leonard%1$s", "familyName": "McCluskey%1$s", "sortName": "Cluskey%1$s, Mac",
                 "otherNames": [{"name": "Comrade Lenny %1$s"}]}""".formatted(mark)).path("id");

        for (var words : List.of("Leonard%s McCluskey%s", "Mac Cluskey%s", "Comrade Lenny %s")) {
            assertThat(found(words.replace("%s", mark))).as(words).contains(wanted);
        }
    }

    @Test
    void a_name_that_was_corrected_is_not_found_any_more() {
        var before = mark();
        var after = mark();
        var id = person("Ann " + before);
        patch("/v1/people/" + id, 1, Map.of("name", "Ann " + after)).then().statusCode(200);

        assertThat(found(after)).contains(id);
        assertThat(found(before)).doesNotContain(id);
    }

    @Test
    void a_draft_is_found_by_those_only_who_may_read_drafts_until_it_is_deleted() {
        var mark = mark();
        var draft = draftPerson("Ann " + mark);

        assertThat(found(anonymous(), mark)).doesNotContain(draft);
        assertThat(found(viewer(), mark)).contains(draft);

        delete("/v1/people/" + draft, 1).then().statusCode(204);
        assertThat(found(viewer(), mark)).doesNotContain(draft);
    }

    @Test
    void whoever_was_merged_into_another_is_found_as_that_other_once() throws SQLException {
        var one = mark();
        var other = mark();
        var root = person("Ann " + one);
        var middle = person("Ann " + other);
        var duplicate = person("Anne " + other);
        var database = new Database(dataSource);
        database.merge(middle, root);
        database.merge(duplicate, middle);

        assertThat(found(other))
                .startsWith(root)
                .doesNotContain(middle, duplicate)
                .doesNotHaveDuplicates();
        assertThat(listed("Ann " + other)).isEmpty();
    }

    @Test
    void whoever_was_erased_is_not_found_by_name() throws SQLException {
        var mark = mark();
        var erased = person("Ann " + mark);
        new Database(dataSource).execute("update person set erased_at = now() where id = '%s'".formatted(erased));

        assertThat(found(mark)).doesNotContain(erased);
        assertThat(listed("Ann " + mark)).isEmpty();
    }

    @Test
    void a_search_is_narrowed_by_the_other_filters() {
        var mark = mark();
        person("Gerard " + mark);
        var wanted = person("Gerrard " + mark);

        assertThat(anonymous()
                        .queryParams(Map.of("q", "Gerard " + mark, "name", "gerrard"))
                        .get("/v1/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .containsExactly(wanted);
    }

    @Test
    void pages_of_a_search_follow_on_each_other_without_gap_or_repeat() {
        var mark = mark();
        var all = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            all.add(person("Gerard Coyne " + mark));
        }

        assertThat(everyoneFound("Coyne " + mark, 3).stream().filter(all::contains))
                .containsExactlyElementsOf(all.stream().sorted().toList());
    }

    @Test
    void a_search_costs_one_statement() {
        var mark = mark();
        for (int i = 0; i < 20; i++) {
            person("Gerard Coyne " + mark);
        }
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        assertThat(found("Gerard Coyne " + mark)).hasSizeGreaterThanOrEqualTo(20);

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }
}
