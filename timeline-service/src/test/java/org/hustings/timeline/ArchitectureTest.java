package org.hustings.timeline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.hustings.embedded.testing.ArchitectureRules;
import org.hustings.timeline.campaignevent.api.ResourceWithRepository;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.hustings.timeline";

    private static final ArchitectureRules RULES = ArchitectureRules.of(ROOT);

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void the_domain_knows_no_framework_and_none_of_the_packages_around_it() {
        RULES.domainKnowsNoFramework();
        RULES.domainKnowsNoOuterLayer();
    }

    @Test
    void resources_only_translate() {
        RULES.apiDoesNotTouchPersistence();
        RULES.apiHasNoTransactions();
    }

    @Test
    void no_service_imports_another() {
        RULES.knowsNoOtherModule();
    }

    @Test
    void what_a_class_needs_comes_in_by_its_constructor() {
        RULES.nothingIsInjectedIntoFields();
    }

    @Test
    void features_and_their_packages_depend_on_each_other_in_one_direction() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
        for (var feature : List.of("campaignevent", "claim", "derivation", "source", "thread")) {
            slices().matching(ROOT + "." + feature + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CODE);
        }
    }

    @Test
    void a_forbidden_import_is_caught() {
        var offender = ArchitectureRules.ofClasses(ROOT, ResourceWithRepository.class);

        assertThatThrownBy(offender::apiDoesNotTouchPersistence)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CampaignEventRepository");
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
