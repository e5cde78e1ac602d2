package org.followthrough.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import badexample.modules.BadApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.followthrough.FollowthroughApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class CodeRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.followthrough");

    private static final JavaClasses BAD_EXAMPLE = new ClassFileImporter().importPackages("badexample");

    static List<CodeRule> rules() {
        return CodeRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(CodeRule rule) {
        rule.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(CodeRule rule) {
        EvaluationResult result = rule.rule().evaluate(BAD_EXAMPLE);
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(rule.offender()));
    }

    @Test
    void classesOfTheApplicationAreRead() {
        assertThat(OURS).hasSizeGreaterThan(100);
    }

    @Test
    void modulesKnowOnlyWhatTheyMay() {
        ApplicationModules.of(FollowthroughApplication.class).verify();
    }

    @Test
    void modulesThatKnowEachOtherAreFound() {
        ApplicationModules modules = ApplicationModules.of(BadApplication.class, (ImportOption) location -> true);
        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle")
                .hasMessageContaining("non-exposed")
                .hasMessageContaining("Allowed targets");
    }
}
