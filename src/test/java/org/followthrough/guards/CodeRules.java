package org.followthrough.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import badexample.feature.LoudEntity;
import badexample.feature.LoudRepository;
import badexample.feature.OrderServiceImpl;
import badexample.feature.Untidy;
import badexample.feature.web.LoudController;
import badexample.register.WritingRegister;
import badexample.status.SpringyStatus;
import badexample.util.Helper;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpSession;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** How the code is built, each rule with its reason and with what breaks it. */
final class CodeRules {

    private CodeRules() {}

    static List<CodeRule> all() {
        return List.of(
                CodeRule.of(repositoriesStayHome(), LoudRepository.class),
                CodeRule.of(entitiesStayHome(), LoudEntity.class),
                CodeRule.of(signaturesShowNoEntity(), Untidy.class),
                CodeRule.of(pagesKnowNoEntity(), LoudController.class),
                CodeRule.of(pagesKnowNoRepository(), LoudController.class),
                CodeRule.of(controllersStayHome(), LoudController.class),
                CodeRule.of(controllersLiveInWeb(), Untidy.Misplaced.class),
                CodeRule.of(featuresKnowNoPages(), Untidy.class),
                CodeRule.of(drawersAreNamed(), Helper.class),
                CodeRule.of(implementationsAreNamed(), OrderServiceImpl.class),
                CodeRule.of(clocksAreHandedIn(), Untidy.class),
                CodeRule.of(datesAreJavaTime(), Untidy.class),
                CodeRule.of(constructorsTellWhatIsNeeded(), Untidy.class),
                CodeRule.of(injectionNeedsNoAnnotation(), Untidy.class),
                CodeRule.of(flushesGoThroughRepositories(), Untidy.class),
                CodeRule.of(changesAreMadeInTransactions(), Untidy.class),
                CodeRule.of(transactionsAreSprings(), Untidy.class),
                CodeRule.of(domainCoreIsPlainJava(), SpringyStatus.class),
                CodeRule.of(nobodyKnowsSetup(), Untidy.class),
                CodeRule.of(registerOnlyReads(), WritingRegister.class),
                CodeRule.of(sessionsAreSecuritys(), LoudController.class),
                CodeRule.of(packagesAreNullMarked(), Untidy.class));
    }

    private static ArchRule repositoriesStayHome() {
        return classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("the compiler then keeps pages and other features away from the tables");
    }

    private static ArchRule entitiesStayHome() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("an entity changes by its own verbs, which only its feature may call");
    }

    private static ArchRule signaturesShowNoEntity() {
        return classes()
                .that()
                .arePublic()
                .should(Conditions.keepEntitiesToThemselves())
                .because("what leaves a service is a record that no lazy loading can surprise");
    }

    private static ArchRule pagesKnowNoEntity() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("a form bound to an entity lets anybody set any column");
    }

    private static ArchRule pagesKnowNoRepository() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .because("the rules of who may see and do what are in the services between");
    }

    private static ArchRule controllersStayHome() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .because("a controller is called by addresses only");
    }

    private static ArchRule controllersLiveInWeb() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .resideInAnyPackage("..web..", "..setup.security..")
                .because("a feature's root is its vocabulary, which knows nothing of pages");
    }

    private static ArchRule featuresKnowNoPages() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..setup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web.bind..",
                        "org.springframework.web.context..",
                        "org.springframework.web.servlet..",
                        "org.springframework.ui..",
                        "org.springframework.security.web..",
                        "org.thymeleaf..")
                .because("what a feature does is the same from a page, an import and a test");
    }

    private static ArchRule drawersAreNamed() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..dto..", "..mapper..", "..impl..")
                .because("a drawer named for nothing is where everything ends up");
    }

    private static ArchRule implementationsAreNamed() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Dto|DTO|Mapper|Helper)")
                .because("a name says what a thing is and not which drawer it is from");
    }

    private static ArchRule clocksAreHandedIn() {
        return noClasses()
                .that(not(simpleName("ClockConfiguration")))
                .should()
                .callMethodWhere(Conditions.readsTheMachinesClock())
                .because("deadlines are tested by moving the clock, and days are the council's");
    }

    private static ArchRule datesAreJavaTime() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class, java.sql.Timestamp.class)
                .because("these carry a time zone nobody chose; the driver takes java.time");
    }

    private static ArchRule constructorsTellWhatIsNeeded() {
        return fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .andShould()
                .notBeAnnotatedWith(PersistenceContext.class)
                .because("a constructor tells what a class needs and lets a test give it");
    }

    private static ArchRule injectionNeedsNoAnnotation() {
        return noCodeUnits()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("one constructor needs no annotation, and a second one is one too many");
    }

    private static ArchRule flushesGoThroughRepositories() {
        return noClasses()
                .should()
                .callMethodWhere(Conditions.writesPastTheRepositories())
                .because("an exception from its flush is not translated: a raced save became 500 and not the conflict"
                        + " page; locking alone throws nothing before that");
    }

    private static ArchRule changesAreMadeInTransactions() {
        return classes()
                .that(metaAnnotatedWith(Component.class))
                .and()
                .arePublic()
                .should(Conditions.writeInTransactions())
                .because("a change and its history are saved both or neither");
    }

    private static ArchRule transactionsAreSprings() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.transaction.."))
                .because("the other @Transactional knows no readOnly and rolls back for other exceptions");
    }

    private static ArchRule domainCoreIsPlainJava() {
        return noClasses()
                .that()
                .resideInAnyPackage("..status..", "..dates..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.stereotype..",
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.data..",
                        "jakarta..",
                        "org.hibernate..")
                .because("the flowchart and the deadlines are proved without starting anything");
    }

    private static ArchRule nobodyKnowsSetup() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..setup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..setup..")
                .because("what puts the application together may know all, so nobody may know it");
    }

    private static ArchRule registerOnlyReads() {
        return classes()
                .that()
                .resideInAPackage("..register..")
                .should(Conditions.onlyRead())
                .because("what the public reaches must not be able to change anything")
                .allowEmptyShould(true);
    }

    private static ArchRule sessionsAreSecuritys() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..setup.security..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HttpSession.class)
                .because("the public has no session and a signed-in person's holds two numbers");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(Conditions.beInANullMarkedPackage())
                .because("NullAway looks only where null must be said");
    }
}
