package org.hustings.commons.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hustings.commons.architecture.api.PlantedResource;
import org.hustings.commons.architecture.domain.PlantedElection;
import org.hustings.embedded.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchitectureRules SHARED = ArchitectureRules.of("org.hustings.commons");
    private static final ArchitectureRules PLANTED =
            ArchitectureRules.ofClasses("org.hustings.commons", PlantedElection.class, PlantedResource.class);

    private static void isBroken(ThrowingCallable rule, String by) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContaining(by);
    }

    @Test
    void shared_code_knows_no_service() {
        SHARED.knowsNoOtherModule();
    }

    @Test
    void shared_code_injects_through_constructors() {
        SHARED.nothingIsInjectedIntoFields();
    }

    @Test
    void shared_code_is_named_after_nothing_of_the_domain() {
        SHARED.namesNoThingOfTheDomain();
    }

    @Test
    void a_framework_in_a_domain_is_found() {
        isBroken(PLANTED::domainKnowsNoFramework, "jakarta.ws.rs.core.Response");
    }

    @Test
    void an_outer_layer_in_a_domain_is_found() {
        isBroken(PLANTED::domainKnowsNoOuterLayer, "PlantedResource");
    }

    @Test
    void persistence_in_a_resource_is_found() {
        isBroken(PLANTED::apiDoesNotTouchPersistence, "EntityManager");
    }

    @Test
    void a_transaction_in_a_resource_is_found() {
        isBroken(PLANTED::apiHasNoTransactions, "PlantedResource.token()");
    }

    @Test
    void another_module_is_found() {
        isBroken(PLANTED::knowsNoOtherModule, "org.hustings.embedded.testing.TestTokens");
    }

    @Test
    void an_injected_field_is_found() {
        isBroken(PLANTED::nothingIsInjectedIntoFields, "PlantedResource.database");
    }

    @Test
    void a_name_of_the_domain_is_found() {
        isBroken(PLANTED::namesNoThingOfTheDomain, "PlantedElection");
    }

    @Test
    void a_package_that_does_not_exist_is_found() {
        isBroken(ArchitectureRules.of("org.hustings.comons")::domainKnowsNoFramework, "failed to check any classes");
    }
}
