package org.followthrough.journeys;

import java.time.LocalDate;
import org.followthrough.status.StatusCategory;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/**
 * The last year of a committee: one recommendation is followed for each of its recipients, what has been open for long is
 * proposed for closing and decided, the rest goes over to the successor, and the legacy report tells it.
 */
@BrowserTest
@ActiveProfiles("demo")
class SuccessionJourneyTest {

    private static final LocalDate MEETING = LocalDate.of(2013, 4, 18);

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReadySuccession prepared = new ReadySuccession();

    @BeforeEach
    void wire() {
        beans.autowireBean(prepared);
    }

    @Test
    void aCommitteeEndsAndNothingThatItLeftIsLost(BrowserSession browser) {
        ReadySuccession.Ending ending = prepared.ending();
        Journey officer = Journey.withPointer(browser).signIn(ending.officer());

        followEach(officer, ending);
        proposeToClose(officer, ending);
        decide(officer, ending);
        Journey administrator = officer.anotherPerson().signIn(ending.administrator());
        handOver(administrator, ending);

        Journey reader = officer.anotherPerson();
        reader.open(ending.recommendation());
        reader.sees("Coventry").sees("Solihull").sees("Chain of custody").sees("Handed over to " + ending.heir());
        reader.looksOver("public-custody");
        reader.open(ending.path() + "/legacy");
        reader.seesHeading("Legacy report: " + ending.name())
                .sees("Monitoring stopped")
                .sees("Who has what is open")
                .sees(ending.heir());
        reader.looksOver("public-legacy");
    }

    private static void followEach(Journey officer, ReadySuccession.Ending ending) {
        officer.open(ending.recommendation());
        officer.follow("Say how its recipients are followed");
        officer.choose("Each recipient on its own").press("Save");
        officer.isOn(ending.recommendation()).sees("Each recipient is followed on its own.");
        officer.looksOver("officer-strands");
    }

    private static void proposeToClose(Journey officer, ReadySuccession.Ending ending) {
        officer.open(ending.path() + "/sessions/new");
        officer.fillDate("When is the meeting?", MEETING);
        officer.press("Open the session").sees("The session is open.");
        officer.open(ending.path() + "/stale");
        officer.looksOver("officer-stale");
        officer.press("Continue").seesProblem("Select what is to be closed");
        officer.choose("Propose to close " + ending.strand("Coventry"));
        officer.choose("1 " + StatusCategory.STOP_MONITORING.label());
        officer.fill("The reason, the same for all of them", "Coventry left the partnership.");
        officer.choose("Session of 18 April 2013");
        officer.press("Continue").seesHeading("Check what is proposed").sees("1 recommendation");
        officer.looksOver("officer-stale-check");
        officer.press("Propose to the committee").sees("1 recommendation is proposed for closing.");
    }

    /** The other strand is drafted beforehand; the committee confirms both. */
    private void decide(Journey officer, ReadySuccession.Ending ending) {
        prepared.draftTheRestAndCirculate(ending, MEETING);
        String session = ending.path() + "/sessions/" + MEETING;
        officer.open(session + "/record");
        officer.pressButtonWith("remaining draft").sees("Every decision is recorded.");
        officer.follow("Go on to publishing")
                .press("Publish for everybody to read")
                .seesHeading("Session published");
    }

    private static void handOver(Journey administrator, ReadySuccession.Ending ending) {
        administrator.open("/administration/committees");
        administrator.follow("Hand over " + ending.name()).seesHeading("Hand over what is open");
        administrator.press("Continue").seesProblem("Select the committee that takes over");
        administrator.looksOver("administrator-succession-error");
        administrator.select("Which committee takes over?", ending.heirInList());
        administrator.fillDate("From which day?", LocalDate.of(2013, 5, 21));
        administrator.choose("The end of the municipal year");
        administrator.fill("The reason in words", "Council merged the two boards.");
        administrator.press("Continue").seesHeading("Check the hand-over").sees("1 open recommendation goes over");
        administrator.looksOver("administrator-succession-check");
        administrator.press("Hand over").isOn(ending.path()).sees(ending.heir() + " has taken over what was open.");
    }
}
