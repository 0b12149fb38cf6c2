package org.hustings.candidate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.hustings.candidate.candidacy.api.ResourceWithRepository;
import org.hustings.embedded.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.hustings.candidate";

    private static final ArchitectureRules SHARED = ArchitectureRules.of(ROOT);

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final ArchRule DOMAIN_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.validation..",
                    "org.eclipse.microprofile.openapi.annotations..",
                    "org.jspecify.annotations..",
                    "org.hustings.commons.problem..",
                    "org.hustings.commons.validation..",
                    ROOT + "..domain..",
                    ROOT + "..value..");

    private static final ArchRule RESOURCES_ONLY_TRANSLATE = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "..messaging..", "..owner..");

    @Test
    void the_domain_knows_no_framework_and_none_of_the_packages_around_it() {
        SHARED.domainKnowsNoFramework();
        SHARED.domainKnowsNoOuterLayer();
        DOMAIN_STANDS_ALONE.check(CODE);
    }

    @Test
    void resources_only_translate() {
        SHARED.apiDoesNotTouchPersistence();
        SHARED.apiHasNoTransactions();
        RESOURCES_ONLY_TRANSLATE.check(CODE);
    }

    @Test
    void only_persistence_knows_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "java.sql..")
                .check(CODE);
    }

    @Test
    void features_depend_on_each_other_in_one_direction() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
        for (var feature : List.of(
                "person",
                "candidacy",
                "postholding",
                "endorsement",
                "electioncopy",
                "bodycopy",
                "asknown",
                "standing",
                "exchange",
                "imports")) {
            slices().matching(ROOT + "." + feature + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CODE);
        }
    }

    @Test
    void no_service_imports_another() {
        SHARED.knowsNoOtherModule();
    }

    @Test
    void what_a_class_needs_comes_in_by_its_constructor() {
        SHARED.nothingIsInjectedIntoFields();
    }

    @Test
    void a_forbidden_import_is_caught() {
        var offender = new ClassFileImporter().importClasses(ResourceWithRepository.class);

        assertThatThrownBy(() -> RESOURCES_ONLY_TRANSLATE.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CandidateRepository");
    }

    @Test
    void the_rules_see_the_code() {
        for (var layer : List.of("domain", "application", "api", "persistence", "messaging")) {
            assertThat(CODE.stream().filter(type -> type.getPackageName().endsWith("." + layer)))
                    .as(layer)
                    .isNotEmpty();
        }
    }
}
