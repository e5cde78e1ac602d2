package org.followthrough.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a browser session of its own; one Chromium serves all tests. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final Logger LOG = LoggerFactory.getLogger(BrowserExtension.class);
    private static final AtomicBoolean HINTED = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BrowserTools.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and Node are there");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI is true, so browser tests may not be skipped. " + BrowserTools.HINT);
        }
        if (HINTED.compareAndSet(false, true)) {
            LOG.warn("Browser tests are skipped. {}", BrowserTools.HINT);
        }
        return ConditionEvaluationResult.disabled(BrowserTools.HINT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserSession.class;
    }

    @Override
    public BrowserSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var sessions = context.getStore(NAMESPACE);
        return sessions.computeIfAbsent(BrowserSession.class, key -> newSession(context), BrowserSession.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        BrowserSession session = context.getStore(NAMESPACE).get(BrowserSession.class, BrowserSession.class);
        if (session == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            session.screenshotOfFailure();
        } else {
            session.requireNoProblems();
        }
    }

    private static BrowserSession newSession(ExtensionContext context) {
        String port = Objects.requireNonNull(
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port"));
        RunningBrowser browser = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningBrowser.class, key -> RunningBrowser.start(), RunningBrowser.class);
        String test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getTestMethod().map(method -> method.getName()).orElse("all");
        return BrowserSession.open(browser.chromium(), "http://localhost:" + port, test);
    }

    /** Closed by JUnit after the last test. */
    private record RunningBrowser(Playwright playwright, Browser chromium) implements AutoCloseable {

        static RunningBrowser start() {
            BrowserTools tools = BrowserTools.find().orElseThrow();
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(tools.environment()));
            return new RunningBrowser(
                    playwright,
                    playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(tools.chromium())));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }
}
