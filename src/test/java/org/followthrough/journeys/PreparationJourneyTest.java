package org.followthrough.journeys;

import java.time.LocalDate;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** A service gives its update and the officer drafts the status, for people without a mouse and without scripts. */
@BrowserTest
@ActiveProfiles("demo")
class PreparationJourneyTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadySessions ready = new ReadySessions();

    @BeforeEach
    void wire() {
        beans.autowireBean(ready);
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        SessionWork session = ready.requested(LocalDate.of(2013, 6, 13), "KUP", "Keys and updates");
        updateAndDraft(Journey.withKeyboardOnly(browser).inHaste(), session);
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        SessionWork session = ready.requested(LocalDate.of(2013, 6, 20), "NUP", "No scripts and updates");
        updateAndDraft(Journey.withPointer(browser.withoutJavaScript()).inHaste(), session);
    }

    private static void updateAndDraft(Journey someone, SessionWork session) {
        someone.open("/my-work");
        someone.signInHere("service@demo").isOn("/my-work");
        someone.followLinkWith("(" + session.code() + "-1)").isOn(session.item("1") + "/update");
        SessionWork.giveUpdate(someone, "Half of the carers have been trained.");
        someone.signOut();
        someone.open("/my-work");
        someone.signInHere("officer@demo").isOn("/my-work");
        someone.open(session.item("1") + "/status");
        SessionWork.draftAgainstTheDates(someone);
        someone.sees("6 Not this session").sees("Half of the carers have been trained.");
    }
}
