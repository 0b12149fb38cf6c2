package org.hustings.commons.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.hustings.embedded.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoredJsonTest {

    @Inject
    DataSource dataSource;

    @Test
    void what_is_absent_is_left_out_in_the_database_as_on_the_wire() throws SQLException {
        var title = "Book " + UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.editor())
                .contentType(ContentType.JSON)
                .body("""
                        {"title": "%s", "kind": "NOVEL", "pages": 10,
                         "contributors": [{"type": "PERSON", "name": "Ada"}]}""".formatted(title))
                .post("/v1/books")
                .then()
                .statusCode(201);

        assertThat(storedContributors(title)).isEqualTo("[{\"name\": \"Ada\", \"type\": \"PERSON\"}]");
    }

    private String storedContributors(String title) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select contributors::text from book where title = ?")) {
            select.setString(1, title);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
