package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.followthrough.support.BrowserSession;

/** Somebody on their way through the pages, in the words that stand on them: labels, roles, headings, never ids. */
final class Journey {

    private final BrowserSession browser;
    private final Page page;
    private final Hands hands;
    private boolean looking = true;

    private Journey(BrowserSession browser, Hands hands) {
        this.browser = browser;
        this.page = browser.page();
        this.hands = hands;
    }

    static Journey withPointer(BrowserSession browser) {
        return new Journey(browser, new Hands.Pointer());
    }

    static Journey withKeyboardOnly(BrowserSession browser) {
        return new Journey(browser, new Keyboard(browser.page()));
    }

    /** Goes on without looking pages over, where another journey does so; axe itself needs scripts. */
    Journey inHaste() {
        looking = false;
        return this;
    }

    /** Somebody else at another browser, working as this one does. */
    Journey anotherPerson() {
        BrowserSession other = browser.anotherPerson();
        Journey theirs =
                new Journey(other, hands instanceof Keyboard ? new Keyboard(other.page()) : new Hands.Pointer());
        theirs.looking = looking;
        return theirs;
    }

    /** Opens an address of the application and returns the status of its answer. */
    int open(String path) {
        Response answer = page.navigate(browser.address(path));
        return Objects.requireNonNull(answer).status();
    }

    Journey signIn(String email) {
        open("/sign-in");
        return signInHere(email);
    }

    /** Signs in on the sign-in page in view, which keeps where one wanted to go. */
    Journey signInHere(String email) {
        fill("E-mail address", email);
        fill("Password", "followed through 2012");
        press("Sign in");
        assertThat(page.getByText("Signed in as")).isVisible();
        return this;
    }

    Journey fill(String label, String text) {
        hands.type(field(label), text);
        return this;
    }

    /** Fills a field of one of several groups that have the same fields. */
    Journey fill(String group, String label, String text) {
        hands.type(group(group).getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), text);
        return this;
    }

    /** Chooses from a list of one of several groups that have the same fields. */
    Journey select(String group, String label, String option) {
        hands.select(group(group).getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), option);
        return this;
    }

    Journey fillDate(String question, LocalDate day) {
        Locator group = group(question);
        hands.type(group.getByLabel("Day"), String.valueOf(day.getDayOfMonth()));
        hands.type(group.getByLabel("Month"), String.valueOf(day.getMonthValue()));
        hands.type(group.getByLabel("Year"), String.valueOf(day.getYear()));
        return this;
    }

    /** Chooses a radio or ticks a box whose label is there once. */
    Journey choose(String option) {
        hands.choose(field(option));
        return this;
    }

    /** Chooses among the answers to one of several questions. */
    Journey choose(String question, String option) {
        hands.choose(group(question).getByLabel(option, new Locator.GetByLabelOptions().setExact(true)));
        return this;
    }

    Journey select(String label, String option) {
        hands.select(field(label), option);
        return this;
    }

    Journey press(String button) {
        hands.activate(main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(button))));
        return this;
    }

    /** Presses the one button whose text holds these words. */
    Journey pressButtonWith(String words) {
        hands.activate(main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words)));
        return this;
    }

    /** Follows the first link of this text in the page's own part. */
    Journey follow(String link) {
        hands.activate(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(exactly(link)))
                .first());
        return this;
    }

    /** Follows the first link whose text holds these words. */
    Journey followLinkWith(String words) {
        hands.activate(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first());
        return this;
    }

    /** Follows a link of the navigation in the header. */
    Journey navigate(String link) {
        hands.activate(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true)));
        return this;
    }

    Journey signOut() {
        hands.activate(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")));
        return this;
    }

    Journey isOn(String path) {
        assertThat(page).hasURL(browser.address(path));
        return this;
    }

    Journey seesHeading(String words) {
        assertThat(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(words).setExact(true))
                        .first())
                .isVisible();
        return this;
    }

    /** The page's own part says this, on one line or over several. */
    Journey sees(String words) {
        assertThat(main()).containsText(words);
        return this;
    }

    Journey doesNotSee(String words) {
        assertThat(main()).not().containsText(words);
        return this;
    }

    /** The error summary is there with this message, and a link of it leads to the field. */
    Journey seesProblem(String message) {
        Locator summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).containsText("There is a problem");
        assertThat(summary).containsText(message);
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        return this;
    }

    /** The row of a table that holds these words. */
    Locator row(String words) {
        return main().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    Locator field(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Page page() {
        return page;
    }

    /** Looks the page over: axe, no sideways scrolling, pictures at each width. */
    Journey looksOver(String name) {
        if (looking) {
            browser.lookOver(name);
        }
        return this;
    }

    /** Nobody without the right to see it can tell that an address is there. */
    Journey findsNothingAt(String path) {
        Assertions.assertThat(open(path)).as("status of %s", path).isEqualTo(404);
        return this;
    }

    /** Words that only screen readers say are set off by a space, which may come before a colon. */
    private static Pattern exactly(String name) {
        String literally = name.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return Pattern.compile("^" + literally.replace(": ", "\\s*: ").replace(" ", "\\s+") + "$");
    }

    private Locator group(String question) {
        return main().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question));
    }
}
