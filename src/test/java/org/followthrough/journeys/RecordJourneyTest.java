package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** Journey A from the circulated papers on: the meeting, publication, a correction, monitoring reopened. */
@BrowserTest
@ActiveProfiles("demo")
class RecordJourneyTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadySessions prepared = new ReadySessions();

    @BeforeEach
    void wire() {
        beans.autowireBean(prepared);
    }

    @Test
    void whatTheMeetingDecidesBecomesPublicAndCanBeCorrectedAndReopened(BrowserSession browser) {
        SessionWork session = prepared.circulated(LocalDate.of(2013, 5, 9), "MTG", "Meetings with carers");
        Journey officer = Journey.withPointer(browser);
        Journey councillor = officer.anotherPerson().signIn("councillor@demo");
        councillor.open(session.path());
        councillor.sees("Draft for the committee, not public").sees("Comes at another meeting");
        councillor.looksOver("member-session-draft");
        Journey reader = officer.anotherPerson();
        reader.findsNothingAt(session.path());

        officer.open("/account");
        officer.signInHere("officer@demo").isOn("/account");
        officer.open(session.path() + "/record");
        officer.looksOver("officer-record");
        session.record(officer, "1", "3");
        officer.looksOver("officer-recorded");
        officer.open(session.item("3") + "/record");
        officer.looksOver("officer-record-item");
        officer.open(session.path() + "/publication");
        officer.looksOver("officer-publication");
        officer.open(session.path() + "/record");
        session.publish(officer);
        officer.sees("Monitoring of MTG-1 has ended").sees(", MTG-2, MTG-3 and MTG-4 of this session among them.");
        officer.looksOver("officer-published");

        reader.open("/r/MTG-3");
        reader.sees("3 Obstacle").sees("Changed by the committee.").sees("To write to the Director about the delay.");
        reader.looksOver("public-recommendation-changed");

        session.correct(officer, "1");
        officer.looksOver("officer-corrected");
        reader.open("/r/MTG-1");
        reader.sees("Corrected on").sees("The year was mistyped.");
        assertThat(reader.main()
                        .getByText(
                                "Superseded", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)))
                .isVisible();

        officer.press("Reopen monitoring");
        officer.press("Reopen monitoring").seesProblem("Enter why");
        officer.looksOver("officer-reopening-error");
        officer.fill("Why monitoring is reopened", "Carers say that it has stopped again.");
        officer.press("Reopen monitoring").sees("monitoring goes on");
        reader.open("/r/MTG-1");
        reader.sees("Monitoring was reopened.");
    }
}
