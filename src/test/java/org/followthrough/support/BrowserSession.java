package org.followthrough.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person at one browser, with cookies of their own, looking at the running application. Paths are relative to its
 * root. Pictures go to target/screenshots.
 */
public final class BrowserSession implements AutoCloseable {

    /** Widths, in CSS pixels, at which every page is looked at: a desk and the narrowest phone. */
    public static final List<Integer> WIDTHS = List.of(1280, 320);

    /** Named one by one, because axe leaves the rules of WCAG 2.2 out by itself. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private final Browser browser;
    private final String root;
    private final String test;
    private final BrowserProblems problems;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final List<BrowserSession> others;

    private BrowserSession(
            Browser browser,
            String root,
            String test,
            BrowserProblems problems,
            boolean scripts,
            List<BrowserSession> others) {
        this.browser = browser;
        this.root = root;
        this.test = test;
        this.problems = problems;
        this.scripts = scripts;
        this.others = others;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(root)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDTHS.get(0), 900));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        problems.watch(context);
        this.page = context.newPage();
    }

    static BrowserSession open(Browser browser, String root, String test) {
        return new BrowserSession(browser, root, test, new BrowserProblems(), true, new ArrayList<>());
    }

    /** The page in view. */
    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** The whole address of a path of the application. */
    public String address(String path) {
        return root + path;
    }

    /** Goes to a path of the application, such as "/reviews". */
    public Page open(String path) {
        page.navigate(address(path));
        return page;
    }

    /** Another person at another browser, in the same test; with scripts where this one has them. */
    public BrowserSession anotherPerson() {
        return another(scripts);
    }

    /** Another browser in which scripts are switched off. */
    public BrowserSession withoutJavaScript() {
        return another(false);
    }

    /** Makes the window that wide, in CSS pixels. */
    public void resizeTo(int width) {
        page.setViewportSize(width, 900);
    }

    /** Keeps a picture of the whole page under this name. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * Fails on any violation that axe finds on the page in view. The mode without a helper page finds the same where no
     * page has frames, in half the time.
     */
    public void axe() {
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                + String.join(
                                        "\n",
                                        rule.getNodes().stream()
                                                .map(node -> "  " + node.getHtml())
                                                .toList()))
                        .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    /**
     * Looks the page in view over at each of {@link #WIDTHS}: axe, no sideways scrolling of the page, and a picture.
     * Leaves the window at the first width.
     *
     * @param name of the pictures, to which the width is added
     */
    public void lookOver(String name) {
        for (int width : WIDTHS) {
            resizeTo(width);
            axe();
            screenshot(name + "-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels by which %s scrolls sideways at %d because of %s", page.url(), width, tooWide())
                    .isEqualTo(0);
        }
        resizeTo(WIDTHS.get(0));
    }

    /** What reaches over the right edge of the window, innermost last. */
    private Object tooWide() {
        return page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .map(element => element.tagName + '.' + element.getAttribute('class')).slice(0, 30)""");
    }

    void screenshotOfFailure() {
        screenshot("failed-" + test);
    }

    void requireNoProblems() {
        assertThat(problems.found()).as("what the browser complained of").isEmpty();
    }

    /** Called by JUnit at the end of the test. */
    @Override
    public void close() {
        for (BrowserSession other : others) {
            other.close();
        }
        context.close();
    }

    List<String> problems() {
        return problems.found();
    }

    /** A browser whose problems are its own, for the tests of this class. */
    BrowserSession apart() {
        return keep(open(browser, root, test));
    }

    private BrowserSession another(boolean withScripts) {
        return keep(new BrowserSession(browser, root, test, problems, withScripts, new ArrayList<>()));
    }

    private BrowserSession keep(BrowserSession other) {
        others.add(other);
        return other;
    }
}
