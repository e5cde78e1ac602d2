package org.followthrough.journeys;

import java.time.LocalDate;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** A committee plans its year, and answers what another body asked of it. */
@BrowserTest
@ActiveProfiles("demo")
class ReferralJourneyTest {

    private static final String COMMITTEE = "/committees/scrutiny-board-children-and-families";

    @Test
    void aWorkProgrammeIsPublishedAndAReferralAnswered(BrowserSession browser) {
        whole(Journey.withPointer(browser), "2031/32", "Transport of pupils");
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        whole(Journey.withKeyboardOnly(browser).inHaste(), "2032/33", "Keys of pupils");
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        whole(Journey.withPointer(browser.withoutJavaScript()).inHaste(), "2033/34", "Scripts of pupils");
    }

    private static void whole(Journey officer, String period, String subject) {
        Journey reader = officer.anotherPerson();
        officer.signIn("officer@demo");
        plan(officer, reader, period, subject);
        refer(officer, reader, subject);
    }

    private static void plan(Journey officer, Journey reader, String period, String subject) {
        String programme = COMMITTEE + "/work-programmes/" + period.replace('/', '-');
        officer.open(COMMITTEE + "/work-programmes/new");
        officer.fill("Period", "").press("Save").seesProblem("Enter the period, such as 2013/14");
        officer.looksOver("programme-new-error");
        officer.fill("Period", period).fill("Title", "Work programme " + period).press("Save");
        officer.isOn(programme).press("Add an entry");
        officer.press("Save").seesProblem("Enter the issue");
        officer.looksOver("programme-entry-error");
        officer.fill("Issue for Scrutiny", subject + ": what it costs")
                .fill("Date", "early autumn")
                .press("Save");
        officer.isOn(programme).sees("early autumn");
        reader.findsNothingAt(programme);
        officer.follow("Publish").press("Publish").isOn(programme);
        reader.open(programme);
        reader.sees(subject + ": what it costs").looksOver("programme-public");
    }

    private static void refer(Journey officer, Journey reader, String subject) {
        String referral =
                "/referrals/" + subject.toLowerCase(java.util.Locale.UK).replace(' ', '-');
        officer.open(COMMITTEE + "/referrals/new");
        officer.press("Save").seesProblem("Enter what it is about");
        officer.looksOver("referral-new-error");
        officer.fill("Subject", subject).fill("Question", "Why does it cost more than last year?");
        officer.fill("Who asks, in the paper’s words", "Budget working group");
        officer.press("Save").isOn(referral);
        reader.findsNothingAt(referral);
        officer.follow("Publish").press("Publish").isOn(referral);
        reader.open(referral);
        reader.sees("Why does it cost more than last year?").sees("Budget working group");
        officer.press("Record the reply");
        officer.fill("Reply", "Because fuel does.").fill("Who replied (optional)", "Head of transport");
        officer.fillDate("When? (optional)", LocalDate.of(2013, 4, 2))
                .press("Save")
                .isOn(referral);
        reader.open(referral);
        reader.sees("Because fuel does.").sees("Head of transport").looksOver("referral-public");
    }
}
