package org.followthrough.journeys;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.followthrough.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** Journey A, whole: a scrutiny officer takes a session from the choice of recommendations to the published table. */
@BrowserTest
@ActiveProfiles("demo")
class OfficerJourneyTest {

    /** As long as the addresses of councils' papers are; no table may become wider by it. */
    private static final String PAPER = "https://democracy.council.example/" + "documents-and-reports/".repeat(8);

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadySessions ready = new ReadySessions();

    @BeforeEach
    void wire() {
        beans.autowireBean(ready);
    }

    @Test
    void fromTheChoiceOfRecommendationsToThePublishedTable(BrowserSession browser) {
        whole(Journey.withPointer(browser), new SessionWork(LocalDate.of(2013, 6, 6), "OFF"));
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        whole(Journey.withKeyboardOnly(browser).inHaste(), new SessionWork(LocalDate.of(2013, 6, 13), "KEY"));
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        whole(
                Journey.withPointer(browser.withoutJavaScript()).inHaste(),
                new SessionWork(LocalDate.of(2013, 6, 20), "NOJ"));
    }

    private void whole(Journey officer, SessionWork session) {
        ready.review(session.code(), "Officers for carers " + session.code(), 5, LocalDate.of(2013, 3, 31));
        officer.open("/my-work");
        officer.signInHere("officer@demo").isOn("/my-work").looksOver("officer-my-work");

        openAndChoose(officer, session);
        askForUpdates(officer, session);
        serviceAnswers(officer.anotherPerson(), session);
        takeTheOthers(officer, session);
        draft(officer, session);
        chairAgreesAndComments(officer.anotherPerson(), session);
        report(officer, session);
        circulate(officer, session);
        Journey reader = officer.anotherPerson();
        committeeReads(officer.anotherPerson(), session);
        reader.findsNothingAt(session.path());
        reader.findsNothingAt(session.path() + "/report");

        recordAndPublish(officer, session);
        publicReads(reader, session);
        whatHasEndedComesBackOnlyWhenReopened(
                officer, new SessionWork(session.day().plusYears(1), session.code()));
    }

    private static void openAndChoose(Journey officer, SessionWork session) {
        officer.follow("Open a session of Scrutiny Board (Children and Families)")
                .looksOver("officer-open");
        officer.press("Open the session").seesProblem("Enter the date of the meeting");
        officer.looksOver("officer-open-error");
        session.open(officer);
        officer.looksOver("officer-prepare-opened");

        officer.follow("Choose recommendations").looksOver("officer-choose");
        officer.choose("Is " + session.name("4") + " in this session?", "Out")
                .fill("Reason for " + session.name("4"), "");
        officer.press("Save choice").seesProblem("Enter why");
        officer.looksOver("officer-choose-error");
        officer.open(session.path() + "/prepare");
        session.chooseAllBut(officer, "4");
        officer.sees("4 recommendations in");
    }

    private static void askForUpdates(Journey officer, SessionWork session) {
        officer.follow("Request updates").looksOver("officer-requests");
        officer.fillDate("By when do the services answer?", session.day().plusDays(1));
        officer.press("Save the day").seesProblem("");
        officer.looksOver("officer-requests-error");
        officer.fillDate("By when do the services answer?", session.day().minusDays(7));
        officer.press("Save the day").sees("The day by which updates are due is saved.");
        officer.press("Request 4 updates").sees("You have requested 4 updates.");
        officer.press("Chase the update on " + session.name("2")).sees("Reminded once");
        officer.press("No update received on " + session.name("5"));
        officer.doesNotSee("No update received on " + session.name("5"));
        officer.looksOver("officer-requests-chased");
    }

    private static void serviceAnswers(Journey service, SessionWork session) {
        service.signIn("service@demo").navigate("My work").sees("Reminded once");
        service.looksOver("service-my-work");
        service.followLinkWith("(" + session.name("2") + ")").isOn(session.item("2") + "/update");
        service.looksOver("service-update");
        SessionWork.giveUpdate(service, "Half of the carers have been trained.");
        service.looksOver("service-update-given");
        service.findsNothingAt(session.path() + "/prepare");
    }

    private static void takeTheOthers(Journey officer, SessionWork session) {
        for (String number : new String[] {"1", "3"}) {
            officer.open(session.path() + "/requests");
            officer.follow("Enter the update yourself: " + session.name(number));
            officer.sees("You are entering this for the service.");
            SessionWork.giveUpdate(officer, "The Director told us of progress with number " + number + ". " + PAPER);
        }
        officer.open(session.path() + "/prepare");
        officer.looksOver("officer-prepare-updates");
        officer.open(session.path() + "/circulation");
        officer.sees(session.name("2") + " has no draft status").looksOver("officer-circulation-missing");
    }

    private static void draft(Journey officer, SessionWork session) {
        officer.open(session.item("2") + "/status");
        officer.looksOver("officer-question");
        SessionWork.draftAgainstTheDates(officer);
        officer.looksOver("officer-item-drafted");

        officer.open(session.item("3") + "/status/all");
        officer.press("Continue").seesProblem("Answer question 1");
        officer.looksOver("officer-all-questions-error");
        officer.choose("1. ", "Yes").choose("2. ", "No").choose("3. ", "Yes, it has passed");
        officer.choose("4. ", "No").choose("5. ", "Yes");
        officer.press("Continue").sees("4 Acceptable").press("Save draft");

        officer.open(session.item("1") + "/status");
        officer.choose("Yes").press("Continue").choose("Yes").press("Continue").sees("2 Achieved");
        officer.press("Save draft").sees("The draft status is saved.");

        officer.open(session.item("5") + "/status");
        officer.choose("No").press("Continue").sees("1 Stop monitoring");
        officer.fill("Why should monitoring stop? (optional)", "The service has ended.")
                .press("Save draft");
    }

    private static void chairAgreesAndComments(Journey chair, SessionWork session) {
        chair.signIn("chair@demo").navigate("My work").looksOver("chair-my-work");
        chair.followLinkWith(Words.date(session.day()))
                .isOn(session.path() + "/agreement")
                .looksOver("chair-agreement");
        chair.press("Agree the draft of " + session.name("1"))
                .sees("You have agreed the draft status of " + session.name("1") + ".");
        chair.follow("Path, evidence and comments of " + session.name("2"));
        chair.press("Comment").seesProblem("Enter a comment").looksOver("chair-comment-error");
        chair.fill("Your comment on the draft", "Ask for the date of the training.");
        chair.press("Comment").sees("Your comment is saved.").looksOver("chair-commented");
    }

    private static void report(Journey officer, SessionWork session) {
        officer.open(session.path() + "/report/edit");
        officer.looksOver("officer-report");
        officer.press("Save report").seesProblem("Enter").looksOver("officer-report-error");
        officer.fill("Report of", "Head of Scrutiny and Member Development");
        officer.press("Save report").isOn(session.path() + "/prepare").sees("The covering report is saved.");
    }

    private static void circulate(Journey officer, SessionWork session) {
        officer.follow("Circulate the papers").sees(session.name("2") + " is not agreed by the chair");
        officer.looksOver("officer-circulation");
        officer.press("Circulate the papers").seesHeading("Papers circulated").looksOver("officer-circulated");
        officer.open(session.path() + "/prepare");
        officer.sees("Preparation is closed.").looksOver("officer-prepare-closed");
    }

    private static void committeeReads(Journey councillor, SessionWork session) {
        councillor.signIn("councillor@demo").navigate("My work").looksOver("member-my-work");
        councillor
                .followLinkWith(Words.date(session.day()))
                .isOn(session.path())
                .sees("Draft for the committee, not public");
        councillor.open(session.path() + "/report");
        councillor.sees("Head of Scrutiny and Member Development").looksOver("member-report-draft");
        Assertions.assertThat(councillor.open(session.path() + "/record"))
                .as("status of the officer's page for a member")
                .isIn(403, 404);
    }

    private static void recordAndPublish(Journey officer, SessionWork session) {
        officer.navigate("My work").followLinkWith(Words.date(session.day())).isOn(session.path() + "/record");
        session.record(officer, "1", "3");
        session.publish(officer);
        officer.sees("Monitoring of " + session.name("1") + " and " + session.name("5") + " has ended")
                .sees(", " + session.name("2") + " and " + session.name("3") + " of this session among them.");
        officer.follow("/r/" + session.name("3"))
                .seesHeading("Recommendation 3")
                .sees("To write to the Director about the delay.");
    }

    private static void publicReads(Journey reader, SessionWork session) {
        reader.open(session.path());
        reader.sees("Half of the carers have been trained.").doesNotSee("Ask for the date of the training.");
        reader.looksOver("public-session-published");
        reader.open("/r/" + session.name("3"));
        reader.sees("3 Obstacle").sees("Changed by the committee.");
        reader.looksOver("public-recommendation-long-word");
        reader.open("/r/" + session.name("5"));
        reader.sees("1 Stop monitoring").sees("The service has ended.");
    }

    private static void whatHasEndedComesBackOnlyWhenReopened(Journey officer, SessionWork next) {
        next.open(officer);
        officer.follow("Choose recommendations");
        Assertions.assertThat(SessionWork.offered(officer))
                .contains(next.name("2"), next.name("3"), next.name("4"))
                .doesNotContain(next.name("1"), next.name("5"));
        officer.looksOver("officer-choose-ended");
        officer.follow("Reopen " + next.name("1"));
        officer.fill("Why monitoring is reopened", "Carers say that it has stopped again.");
        officer.press("Reopen monitoring").sees("monitoring goes on");
        officer.open(next.path() + "/choose");
        Assertions.assertThat(SessionWork.offered(officer))
                .contains(next.name("1"))
                .doesNotContain(next.name("5"));
    }
}
