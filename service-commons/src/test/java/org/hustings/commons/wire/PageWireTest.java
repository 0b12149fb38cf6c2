package org.hustings.commons.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageWireTest {

    private static String shelfOf(int... pages) {
        String shelf = "Shelf " + UUID.randomUUID();
        char letter = 'a';
        for (int each : pages) {
            Books.added(shelf + " " + letter++, "NOVEL", each);
        }
        return shelf;
    }

    private static Response first(String shelf, int limit) {
        return given().queryParam("title", shelf).queryParam("limit", limit).get("/v1/books");
    }

    private static Response follow(String reference) {
        return given().urlEncodingEnabled(false).get(reference);
    }

    private static List<String> letters(JsonPath page) {
        List<String> titles = page.getList("items.title");
        return titles.stream().map(title -> title.substring(title.length() - 1)).toList();
    }

    @Test
    void a_list_is_read_to_its_end_and_back_by_following_its_links() {
        String shelf = shelfOf(10, 30, 20, 30, 20);
        List<List<String>> seen = new ArrayList<>();

        JsonPath page = first(shelf, 2).jsonPath();
        seen.add(letters(page));
        while (page.getString("next") != null) {
            page = follow(page.getString("next")).jsonPath();
            seen.add(letters(page));
        }
        while (page.getString("prev") != null) {
            page = follow(page.getString("prev")).jsonPath();
            seen.add(letters(page));
        }

        assertThat(seen)
                .containsExactly(
                        List.of("b", "d"), List.of("c", "e"), List.of("a"), List.of("c", "e"), List.of("b", "d"));
    }

    @Test
    void a_row_that_comes_between_does_not_move_the_next_page() {
        String shelf = shelfOf(30, 20, 10);
        String next = first(shelf, 1).path("next");

        Books.added(shelf + " z", "NOVEL", 40);

        assertThat(letters(follow(next).jsonPath())).containsExactly("b");
    }

    @Test
    void the_links_stand_in_a_header_too() {
        String shelf = shelfOf(3, 2, 1);
        String next = first(shelf, 1).path("next");
        Response middle = follow(next);

        assertThat(next).startsWith("/v1/books?title=Shelf+").contains("&limit=1&cursor=");
        assertThat(middle.header("Link"))
                .isEqualTo("<%s>; rel=\"next\", <%s>; rel=\"prev\""
                        .formatted(middle.<String>path("next"), middle.<String>path("prev")));
    }

    @Test
    void a_cursor_belongs_to_its_list_and_its_filters() {
        String next = first(shelfOf(2, 1), 1).path("next");
        String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());

        given().queryParam("cursor", cursor)
                .get("/v1/books")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("?cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "!!!!", "AQAAAAAAAAAAAAAA", "../../etc/passwd", "eyJhIjoxfQ"})
    void a_cursor_that_did_not_come_from_a_list_is_refused(String cursor) {
        given().queryParam("cursor", cursor)
                .get("/v1/books")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://hustings.org/problems/invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_limit_out_of_bounds_is_refused(int limit) {
        given().queryParam("limit", limit)
                .get("/v1/books")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("?limit"));
    }
}
