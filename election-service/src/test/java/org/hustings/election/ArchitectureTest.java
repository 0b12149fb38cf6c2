package org.hustings.election;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hustings.election.election.api.ResourceWithEntityManager;
import org.hustings.embedded.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchitectureRules RULES = ArchitectureRules.of("org.hustings.election");

    @Test
    void the_domain_knows_no_framework() {
        RULES.domainKnowsNoFramework();
    }

    @Test
    void the_domain_knows_no_outer_layer() {
        RULES.domainKnowsNoOuterLayer();
    }

    @Test
    void resources_do_not_touch_what_is_stored() {
        RULES.apiDoesNotTouchPersistence();
    }

    @Test
    void transactions_begin_in_application_services() {
        RULES.apiHasNoTransactions();
    }

    @Test
    void the_service_imports_no_other() {
        RULES.knowsNoOtherModule();
    }

    @Test
    void nothing_is_injected_into_fields() {
        RULES.nothingIsInjectedIntoFields();
    }

    @Test
    void a_forbidden_import_is_caught() {
        var rules = ArchitectureRules.ofClasses("org.hustings.election", ResourceWithEntityManager.class);

        assertThatThrownBy(rules::apiDoesNotTouchPersistence)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("EntityManager");
    }
}
