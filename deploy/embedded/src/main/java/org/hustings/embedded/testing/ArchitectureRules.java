package org.hustings.embedded.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How code has to be arranged, for the architecture test of each module: each rule is a method that a plain
 * {@code @Test} calls and that throws an {@link AssertionError} with what breaks it.
 *
 * <p>A rule over no classes at all fails too, so that a misspelt package is noticed.
 */
public final class ArchitectureRules {

    private static final String[] DOMAIN_MAY_KNOW = {
        "java..",
        "jakarta.persistence..",
        "jakarta.validation..",
        "org.hibernate.annotations..",
        "org.hibernate.type..",
        "org.jspecify..",
        "com.fasterxml.jackson.annotation..",
        "com.fasterxml.uuid..",
        "org.eclipse.microprofile.openapi.annotations..",
        "org.hustings.."
    };
    private static final String[] OUTER_LAYERS = {"..api..", "..application..", "..persistence..", "..messaging.."};
    private static final String[] DATABASE = {
        "..persistence..", "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql.."
    };
    private static final List<String> MODULES = List.of(
            "org.hustings.election..",
            "org.hustings.candidate..",
            "org.hustings.timeline..",
            "org.hustings.gateway..",
            "org.hustings.local..",
            "org.hustings.embedded..");
    private static final Set<String> DOMAIN_WORDS = Set.of(
            "Election",
            "Candidate",
            "Candidacy",
            "Timeline",
            "Campaign",
            "Ballot",
            "Vote",
            "Electorate",
            "Timetable",
            "Organisation",
            "Scrutineer");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final String ownPackage;
    private final JavaClasses code;

    private ArchitectureRules(String ownPackage, JavaClasses code) {
        this.ownPackage = ownPackage;
        this.code = code;
    }

    /** The rules for the product code of a module, by its base package such as {@code org.hustings.election}. */
    public static ArchitectureRules of(String basePackage) {
        return new ArchitectureRules(
                basePackage,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(basePackage));
    }

    /** The rules for certain classes of a package, to show that a rule can fail. */
    public static ArchitectureRules ofClasses(String basePackage, Class<?>... classes) {
        return new ArchitectureRules(basePackage, new ClassFileImporter().importClasses(List.of(classes)));
    }

    /** Rules of the domain are plain Java; of frameworks they know how a field is stored, validated and described. */
    public void domainKnowsNoFramework() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN_MAY_KNOW))
                .check(code);
    }

    /** Arrows point towards the domain. */
    public void domainKnowsNoOuterLayer() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(resideInAPackage(ownPackage + "..").and(resideInAnyPackage(OUTER_LAYERS)))
                .check(code);
    }

    /** A resource translates; what is stored is none of its business. */
    public void apiDoesNotTouchPersistence() {
        noClasses()
                .that()
                .resideInAPackage("..api..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(DATABASE))
                .check(code);
    }

    /** Transactions begin in application services. */
    public void apiHasNoTransactions() {
        String transactional = "jakarta.transaction.Transactional";
        noClasses()
                .that()
                .resideInAPackage("..api..")
                .should()
                .beAnnotatedWith(transactional)
                .check(code);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..api..")
                .should()
                .notBeAnnotatedWith(transactional)
                .check(code);
    }

    /** Services learn of each other from topics and over HTTP, never from classes. */
    public void knowsNoOtherModule() {
        String[] others = MODULES.stream()
                .filter(module -> !module.equals(ownPackage + ".."))
                .toArray(String[]::new);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(others).and(not(resideInAPackage(ownPackage + ".."))))
                .check(code);
    }

    /** What an object needs, its constructor says. */
    public void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(code);
        noFields()
                .should()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(code);
    }

    /** Shared code is technical: no class is named after a thing of the domain. */
    public void namesNoThingOfTheDomain() {
        noClasses().should(ArchConditions.be(namedAfterTheDomain())).check(code);
    }

    private static DescribedPredicate<JavaClass> namedAfterTheDomain() {
        return DescribedPredicate.describe(
                "named after a thing of the domain",
                type -> HUMP.splitAsStream(type.getSimpleName()).anyMatch(DOMAIN_WORDS::contains));
    }
}
