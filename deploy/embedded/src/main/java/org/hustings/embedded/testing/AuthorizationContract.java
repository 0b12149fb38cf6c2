package org.hustings.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, of every operation that the served OpenAPI document knows: a new one cannot be forgotten.
 *
 * <p>A service's test extends this as a {@code @QuarkusTest} and names the operations that an editor may not do.
 */
public abstract class AuthorizationContract {

    private final Set<String> ofReturningOfficers;
    private final Set<String> ofAdmins;

    /** With the {@code operationId} of each operation that is for returning officers. */
    protected AuthorizationContract(String... ofReturningOfficers) {
        this(Set.of(ofReturningOfficers), Set.of());
    }

    /** With the {@code operationId} of each operation that is for returning officers, and of each that is for admins. */
    protected AuthorizationContract(Set<String> ofReturningOfficers, Set<String> ofAdmins) {
        this.ofReturningOfficers = Set.copyOf(ofReturningOfficers);
        this.ofAdmins = Set.copyOf(ofAdmins);
    }

    @Test
    public void every_operation_that_editors_may_not_do_is_served() {
        assertThat(ServedOperation.writes())
                .extracting(ServedOperation::id)
                .containsAll(ofReturningOfficers)
                .containsAll(ofAdmins);
    }

    @Test
    public void every_write_needs_a_token() {
        assertThat(ServedOperation.writes()).isNotEmpty().allSatisfy(write -> assertUnauthorized(write.call(null)));
    }

    @Test
    public void every_write_needs_a_token_that_is_good() {
        var bad = Map.of(
                "expired", TestTokens.expired(),
                "forged", TestTokens.forged(),
                "unsigned", TestTokens.algNone(),
                "of another issuer", TestTokens.wrongIssuer(),
                "for another audience", TestTokens.wrongAudience(),
                "of three parts, none of them JSON", "not.a.token",
                "no token at all", "rubbish");

        assertThat(ServedOperation.writes())
                .isNotEmpty()
                .allSatisfy(
                        write -> assertThat(bad).allSatisfy((fault, token) -> assertUnauthorized(write.call(token))));
    }

    @Test
    public void every_write_needs_a_role_that_may_do_it() {
        assertThat(ServedOperation.writes())
                .isNotEmpty()
                .allSatisfy(write -> assertThat(tooLow(write)).allSatisfy((role, token) -> {
                    var answer = write.call(token);
                    assertThat(answer.statusCode()).isEqualTo(403);
                    assertThat(answer.contentType()).isEqualTo("application/problem+json");
                }));
    }

    @Test
    public void every_write_is_open_to_the_roles_above_the_one_it_needs() {
        assertThat(ServedOperation.writes())
                .isNotEmpty()
                .allSatisfy(write -> assertThat(highEnough(write))
                        .allSatisfy(token -> assertThat(write.call(token).statusCode())
                                .isNotIn(401, 403)
                                .isLessThan(500)));
    }

    @Test
    public void every_read_is_public() {
        assertThat(ServedOperation.reads())
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read.call(null).statusCode()).isIn(200, 404));
    }

    private Map<String, String> tooLow(ServedOperation write) {
        var tooLow = new TreeMap<String, String>(Map.of("none", TestTokens.noRoles(), "viewer", TestTokens.viewer()));
        if (ofReturningOfficers.contains(write.id()) || ofAdmins.contains(write.id())) {
            tooLow.put("editor", TestTokens.editor());
        }
        if (ofAdmins.contains(write.id())) {
            tooLow.put("returning-officer", TestTokens.returningOfficer());
        }
        return tooLow;
    }

    private List<String> highEnough(ServedOperation write) {
        return ofAdmins.contains(write.id())
                ? List.of(TestTokens.admin())
                : List.of(TestTokens.returningOfficer(), TestTokens.admin());
    }

    private static void assertUnauthorized(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
