package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** No words are lost: not with the tab, not with the session, not to somebody who was quicker. */
@BrowserTest
@ActiveProfiles("demo")
class KeptDraftJourneyTest {

    private static final String POSITION = "Current position";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadySessions ready = new ReadySessions();

    @BeforeEach
    void wire() {
        beans.autowireBean(ready);
    }

    @Test
    void whatWasTypedOutlivesTheTabAndTheSession(BrowserSession browser) {
        SessionWork session = ready.asked(LocalDate.of(2013, 7, 4), "KPT", "Kept words");
        String form = session.item("1") + "/update";
        Journey service = Journey.withPointer(browser).signIn("service@demo");

        Page tab = browser.context().newPage();
        tab.navigate(browser.address(form));
        tab.getByLabel(POSITION).fill("Half of the carers have been trained.");
        assertThat(tab.getByRole(AriaRole.STATUS)).containsText("Draft saved at ");
        tab.close();
        service.open(form);
        assertThat(service.field(POSITION)).hasValue("Half of the carers have been trained.");
        service.sees("has been put back").looksOver("kept-draft");

        service.page().clock().install();
        service.open(form);
        service.page().clock().pauseAt("2100-01-01T12:00:00");
        service.fill(POSITION, "All of the carers have been trained.");
        service.page().evaluate("window.dispatchEvent(new Event('pagehide'))");
        service.sees("Draft saved at 12pm");
        service.page().clock().resume();
        service.signOut();
        service.open(form);
        service.signInHere("service@demo").isOn(form).sees("has been put back");
        assertThat(service.field(POSITION)).hasValue("All of the carers have been trained.");

        browser.context().clearCookies();
        service.press("Give update").seesHeading("Your text has not been sent yet");
        service.looksOver("kept-draft-signed-out");
        service.signIn("service@demo").open(form);
        assertThat(service.field(POSITION)).hasValue("All of the carers have been trained.");
        service.press("Give update").seesHeading("Update given").sees("All of the carers have been trained.");
        service.open(form);
        service.doesNotSee("put back");
    }

    @Test
    void whoeverWasQuickerIsShownWordByWord(BrowserSession browser) {
        SessionWork session = ready.asked(LocalDate.of(2013, 7, 11), "KWW", "Kept word by word");
        String form = session.item("1") + "/update";
        Journey service = Journey.withPointer(browser).signIn("service@demo");
        Journey officer = service.anotherPerson().signIn("officer@demo");

        service.open(form);
        service.fill(POSITION, "Half of the carers have been trained in Leeds.").sees("Draft saved at ");
        officer.open(form);
        officer.doesNotSee("put back").fill(POSITION, "All of the carers have been trained.");
        officer.press("Give update").seesHeading("Update given");

        service.open(form);
        service.sees("Something has been saved here since you began").looksOver("kept-draft-overtaken");
        service.press("Give update").seesHeading("Somebody else saved this first");
        service.page().getByText("What differs, word by word").click();
        service.sees("[only in theirs:] All").sees("[only in yours:] Half").looksOver("kept-draft-conflict");
        service.press("Keep theirs and leave mine").isOn(form).doesNotSee("put back");
        assertThat(service.field(POSITION)).hasValue("All of the carers have been trained.");

        service.fill(POSITION, "Nearly all of them").sees("Draft saved at ");
        service.open(form);
        service.press("Throw it away and start from what is saved").isOn(form).doesNotSee("put back");
        assertThat(service.field(POSITION)).hasValue("All of the carers have been trained.");
    }
}
