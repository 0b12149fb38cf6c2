package org.hustings.commons.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_role_implies_the_ones_before_it() {
        assertThat(Roles.expand(Set.of(Roles.RETURNING_OFFICER)))
                .containsExactly(Roles.VIEWER, Roles.EDITOR, Roles.RETURNING_OFFICER);
    }

    @Test
    void the_highest_of_several_roles_counts() {
        assertThat(Roles.expand(Set.of(Roles.VIEWER, Roles.EDITOR))).containsExactly(Roles.VIEWER, Roles.EDITOR);
    }

    @Test
    void a_role_of_somebody_else_implies_nothing() {
        assertThat(Roles.expand(Set.of("root"))).isEmpty();
        assertThat(Roles.expand(Set.of())).isEmpty();
    }
}
