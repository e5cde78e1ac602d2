package org.followthrough.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What went wrong in the browser behind a test's back. */
final class BrowserProblems {

    /** Chromium writes most violations to the console itself; this makes sure of all of them. */
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', violation => console.error(
              'Content security policy: ' + violation.effectiveDirective + ' blocked ' + violation.blockedURI
              + ' ' + violation.sample));
            """;

    private final List<String> found = new ArrayList<>();
    private final Set<String> pagesThatRefused = new HashSet<>();

    void watch(BrowserContext context) {
        context.addInitScript(REPORT_VIOLATIONS);
        context.onResponse(this::noteRefusal);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> found.add("Script error: " + error.error()));
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** Chromium calls a page of status 400 to 499 a failed resource; tests open such pages on purpose. */
    private void noteRefusal(Response response) {
        if (response.status() >= 400
                && response.status() < 500
                && response.request().isNavigationRequest()) {
            pagesThatRefused.add(response.url());
        }
    }

    private void note(ConsoleMessage message) {
        boolean refusedPage = message.text().startsWith("Failed to load resource")
                && pagesThatRefused.stream().anyMatch(message.location()::startsWith);
        if (message.type().equals("error") && !refusedPage) {
            found.add("Console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
