package org.hustings.candidate.postholding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHoldingFilter;
import org.hustings.candidate.postholding.domain.PostHoldingRole;
import org.hustings.candidate.postholding.domain.PostHoldingStatus;
import org.hustings.embedded.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of post holdings among ten thousand: each page costs the same, and an index leads to it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostHoldingListsTest {

    private static final int HOLDINGS = 10_000;

    /** On a busy machine all of them at once would take longer than a statement may. */
    private static final int CHUNKS = 20;

    /** Of fifty posts in ten organisations, a fifth of them acting, a twentieth suspended; each held for two years. */
    private static final String FILL = """
            insert into post_holding (id, version, draft, person_id, recorded_person_id, organisation_id, post_id, role,
                status, first_day, last_day, profile, status_grounds, status_changes, created_at, updated_at)
            select gen_random_uuid(), 1, false, :person, :person,
                cast(lpad(to_hex(n % 10), 8, 'e') || '-0000-7000-8000-000000000001' as uuid),
                cast(lpad(to_hex(n % 50), 8, 'e') || '-0000-7000-8000-000000000002' as uuid),
                case n % 5 when 0 then 'ACTING' else 'SUBSTANTIVE' end,
                case n % 20 when 7 then 'SUSPENDED' else 'ACTIVE' end,
                date '1990-01-01' + n, date '1992-01-01' + n,
                jsonb_build_object('role', 'ACTING', 'post', jsonb_build_object('organisationName', 'A', 'postLabel', 'B'),
                    'period', jsonb_build_object('start', jsonb_build_object('value', date '1990-01-01' + n))),
                cast('{}' as jsonb), cast('[]' as jsonb), now(), now()
            from generate_series(:first, :last) n
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    SessionFactory sessions;

    private @Nullable String person;

    @BeforeEach
    void fill() {
        if (person == null) {
            var filled = person("Listed");
            IntStream.range(0, CHUNKS)
                    .forEach(chunk -> QuarkusTransaction.requiringNew()
                            .run(() -> entityManager
                                    .createNativeQuery(FILL)
                                    .setParameter("person", UUID.fromString(filled))
                                    .setParameter("first", chunk * HOLDINGS / CHUNKS)
                                    .setParameter("last", (chunk + 1) * HOLDINGS / CHUNKS - 1)
                                    .executeUpdate()));
            QuarkusTransaction.requiringNew()
                    .run(() -> entityManager
                            .createNativeQuery("analyze post_holding")
                            .executeUpdate());
            person = filled;
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void no_list_reads_all_holdings(PostHoldingFilter filter) {
        assertThat(plan(filter)).contains("_idx").doesNotContain("Seq Scan");
    }

    @Test
    void a_page_takes_one_statement_however_deep_it_is() {
        for (var path : List.of("/v1/post-holdings?limit=5", "/v1/post-holdings?limit=5&role=ACTING")) {
            assertThat(statements(path)).isEqualTo(1);
            assertThat(statements(pageAfter(path, 6))).isEqualTo(1);
        }
    }

    @Test
    void a_persons_list_takes_three_statements_with_any_number_of_holdings() {
        var one = person("One");
        hold(one, "2001");

        assertThat(statements("/v1/people/%s/post-holdings?limit=200".formatted(person)))
                .isEqualTo(statements("/v1/people/%s/post-holdings".formatted(one)))
                .isEqualTo(3);
    }

    @Test
    void a_persons_holdings_follow_on_each_other_from_the_newest_back_to_those_of_no_known_beginning() {
        var person = person("Many");
        hold(person, null);
        IntStream.of(2004, 2001, 2003, 2002).forEach(year -> hold(person, Integer.toString(year)));

        var pages = new ArrayList<List<String>>();
        for (@Nullable String path = "/v1/people/%s/post-holdings?limit=2".formatted(person); path != null; ) {
            var page = RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            pages.add(page.path("items.postLabel"));
            path = page.path("next");
        }

        assertThat(pages)
                .containsExactly(
                        List.of("since 2004", "since 2003"),
                        List.of("since 2002", "since 2001"),
                        List.of("since null"));
    }

    static List<PostHoldingFilter> filters() {
        var organisation = UUID.fromString("eeeeeee3-0000-7000-8000-000000000001");
        var post = UUID.fromString("eeeeeee3-0000-7000-8000-000000000002");
        return List.of(
                filter(null, null, null, null, null),
                PostHoldingFilter.of(new PersonId(UUID.randomUUID())),
                filter(organisation, null, null, null, null),
                filter(null, post, null, null, null),
                filter(null, null, PostHoldingRole.ACTING, null, null),
                filter(null, null, null, PostHoldingStatus.SUSPENDED, null),
                filter(null, null, null, PostHoldingStatus.DISMISSED, null),
                filter(null, null, null, null, LocalDate.of(2005, 6, 1)),
                filter(null, post, PostHoldingRole.SUBSTANTIVE, null, LocalDate.of(2005, 6, 1)));
    }

    private static PostHoldingFilter filter(
            @Nullable UUID organisation,
            @Nullable UUID post,
            @Nullable PostHoldingRole role,
            @Nullable PostHoldingStatus status,
            @Nullable LocalDate on) {
        return new PostHoldingFilter(null, organisation, post, role, status, on);
    }

    private String plan(PostHoldingFilter filter) {
        var terms = new PostHoldingTerms(filter, false);
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entityManager.createNativeQuery(
                    "explain " + terms.statement("1 = 1", "h.first_day desc, h.id asc") + " limit 51", String.class);
            terms.parameters().forEach(query::setParameter);
            List<?> lines = query.getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }

    private long statements(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        RestAssured.given().urlEncodingEnabled(false).get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static String pageAfter(String first, int pages) {
        var path = first;
        for (var i = 0; i < pages; i++) {
            path = RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("next");
        }
        return path;
    }

    private static String person(String name) {
        return created("/v1/people", "{\"name\": \"%s\"}".formatted(name));
    }

    private static void hold(String person, @Nullable String since) {
        var start = since == null ? "" : ", \"startDate\": {\"value\": \"%s\"}".formatted(since);
        created(
                "/v1/people/%s/post-holdings".formatted(person),
                "{\"organisationName\": \"Many\", \"postLabel\": \"since %s\", \"role\": \"ACTING\"%s}"
                        .formatted(since, start));
    }

    private static String created(String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.editor())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
