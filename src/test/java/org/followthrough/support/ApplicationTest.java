package org.followthrough.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.followthrough.identity.QuickPasswords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of the whole application through MockMvc, on the real database. Nothing is rolled back, because a surrounding
 * transaction would hide what a real request meets: lazy loading after the service returned, rows that no flush wrote,
 * queries that a shared persistence context saves. So each test makes its own records under names of its own; one that
 * only reads what it wrote may add {@code @Transactional}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "spring.datasource.hikari.maximum-pool-size=6")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestDatabase.class,
    TestClock.class,
    QuickPasswords.class,
    StatementCount.Counting.class,
    People.class,
    MonitoringFixture.class,
    ResponseFixture.class,
    Boards.class,
    Pages.class
})
@TestExecutionListeners(
        listeners = TestClock.Reset.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationTest {}
