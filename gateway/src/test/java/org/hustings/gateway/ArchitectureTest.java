package org.hustings.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String BASE = "org.hustings.gateway.";

    private final JavaClasses gateway = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hustings.gateway");

    private static ArchRule routesKnowNoFramework() {
        return classes()
                .that()
                .resideInAPackage(BASE + "route")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", BASE + "route");
    }

    private static ArchRule nobodyUses(String name) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + name);
    }

    @Test
    void there_are_classes_to_check() {
        assertThat(gateway).hasSizeGreaterThan(30);
    }

    @Test
    void the_route_table_knows_no_framework() {
        routesKnowNoFramework().check(gateway);
    }

    @Test
    void what_merges_contracts_is_for_the_build_alone() {
        nobodyUses("contract").check(gateway);
    }

    @Test
    void a_started_gateway_needs_no_json_or_yaml_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "contract")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(gateway);
    }

    @Test
    void the_gateway_knows_no_service_but_by_name() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hustings.commons..",
                        "org.hustings.election..",
                        "org.hustings.candidate..",
                        "org.hustings.timeline..")
                .allowEmptyShould(true)
                .check(gateway);
    }

    @Test
    void a_forbidden_dependency_is_caught() {
        var rule = nobodyUses("problem");

        assertThatThrownBy(() -> rule.check(gateway))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.hustings.gateway.proxy.Answers");
    }
}
