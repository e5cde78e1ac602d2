package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** Journey B: a service answers a recommendation, the cabinet member returns it and then approves it, Cabinet decides. */
@BrowserTest
@ActiveProfiles("demo")
class ResponseJourneyTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadyResponses ready = new ReadyResponses();

    @BeforeEach
    void wire() {
        beans.autowireBean(ready);
    }

    @Test
    void fromTheFirstDraftToWhatEverybodyReads(BrowserSession browser) {
        whole(Journey.withPointer(browser), ready.asked("RBA", "Homes near home"));
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        whole(Journey.withKeyboardOnly(browser).inHaste(), ready.asked("RBB", "Keys near home"));
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        whole(Journey.withPointer(browser.withoutJavaScript()).inHaste(), ready.asked("RBC", "Scripts near home"));
    }

    private static void whole(Journey service, ResponseWork work) {
        Journey cabinet = service.anotherPerson().signIn("cabinet@demo");
        Journey officer = service.anotherPerson().signIn("officer@demo");
        Journey reader = service.anotherPerson();
        service.signIn("service@demo");

        work.write(service);
        Assertions.assertThat(cabinet.open(work.path() + "/approval"))
                .as("status of deciding on a draft")
                .isEqualTo(409);
        work.submit(service);
        work.sendBack(cabinet);
        work.mend(service);
        reader.open(work.path());
        reader.doesNotSee("near home. It costs");
        work.approve(cabinet);

        officer.open(work.path() + "/decision");
        officer.fillDate("When did Cabinet decide?", LocalDate.of(2013, 6, 27));
        officer.press("Publish for good").isOn(work.path());
        reader.open("/reviews/" + work.slug() + "/recommendations/1");
        reader.sees("Accepted in principle").sees("It costs £40,000 a year.").sees("June- September 2013");
        reader.sees("as appropriate").doesNotSee("It does not say what it costs.");

        service.open(work.edit());
        service.sees("This response is published").looksOver("response-edit-published");
        service.fill("Action 1", "By when, in words", "late 2015").press("Save and continue");
        service.sees("Enter why the date is later than the published one");
        reader.open("/reviews/" + work.slug() + "/recommendations/1");
        reader.doesNotSee("late 2015");
    }

    @Test
    void whoeverWasQuickerIsShownAndOneMayKeepEitherOrBoth(BrowserSession browser) {
        ResponseWork work = ready.asked("RBD", "Two near home");
        Journey service = Journey.withPointer(browser).signIn("service@demo");
        Journey officer = service.anotherPerson().signIn("officer@demo");

        service.open(work.edit());
        service.fill("Response", "All of the children in the town").fill("Action 1", "What will be done", "Mine");
        officer.open(work.edit());
        officer.sees("You are writing this on behalf of the executive.");
        officer.fill("Response", "Half of the children in the town").fill("Action 1", "What will be done", "Theirs");
        officer.press("Save draft").sees("Draft saved.");

        service.press("Save draft").seesHeading("Somebody else saved this first");
        service.page().getByText("What differs, word by word").first().click();
        service.sees("[only in theirs:] Half").sees("[only in yours:] All").sees("An action that only theirs has");
        service.looksOver("response-conflict");
        service.fill("Yours: Response", "Half of the children in the town, and all of them one day");
        service.page().getByLabel("Yours: An action that only theirs has").selectOption(new SelectOption().setIndex(1));
        service.press("Save my text as the newest").isOn(work.edit());
        assertThat(service.field("Response")).hasValue("Half of the children in the town, and all of them one day");
        service.sees("Action 2");

        officer.fill("Response", "None of the children").press("Save draft");
        officer.seesHeading("Somebody else saved this first")
                .press("Save my text as the newest")
                .isOn(work.edit());
        assertThat(officer.field("Response")).hasValue("None of the children");

        service.fill("Response", "Some of the children").press("Save draft");
        service.seesHeading("Somebody else saved this first")
                .press("Keep theirs and leave mine")
                .isOn(work.edit());
        assertThat(service.field("Response")).hasValue("None of the children");
        service.doesNotSee("put back");
    }

    @Test
    void whatWasTypedOutlivesTheSessionAndTheTab(BrowserSession browser) {
        ResponseWork work = ready.asked("RBE", "Words near home");
        Journey service = Journey.withPointer(browser).signIn("service@demo");
        service.open(work.edit());
        service.fill("Response", "A long answer that took all the morning.").press("Add another action");
        service.fill("Action 1", "What will be done", "First").fill("Action 2", "By when, in words", "02.07.13");
        assertThat(service.page().getByRole(AriaRole.STATUS)).containsText("Draft saved at ");

        browser.context().clearCookies();
        service.press("Save draft").seesHeading("Your text has not been sent yet");
        service.sees("Sign in (opens in a new tab)").looksOver("response-signed-out");
        assertThat(service.page().getByLabel("Actions 2 due words")).hasValue("02.07.13");
        Page tab = browser.context().newPage();
        tab.navigate(browser.address("/sign-in"));
        tab.getByLabel("E-mail address").fill("service@demo");
        tab.getByLabel("Password").fill("followed through 2012");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(tab.getByText("Signed in as")).isVisible();
        tab.close();
        service.press("Try again")
                .seesHeading("Your text has not been sent yet")
                .press("Try again");
        service.isOn(work.edit()).sees("Draft saved.");
        assertThat(service.field("Response")).hasValue("A long answer that took all the morning.");
        service.sees("Read as 2 July 2013").doesNotSee("put back");

        service.fill("Response", "A longer answer.");
        assertThat(service.page().getByRole(AriaRole.STATUS)).containsText("Draft saved at ");
        service.signOut();
        service.open(work.edit());
        service.signInHere("service@demo").isOn(work.edit()).sees("has been put back");
        assertThat(service.field("Response")).hasValue("A longer answer.");
    }
}
