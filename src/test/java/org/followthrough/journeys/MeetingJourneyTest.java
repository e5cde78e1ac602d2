package org.followthrough.journeys;

import java.time.LocalDate;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** A meeting from its agenda to its published minutes, and one of its actions until it is done. */
@BrowserTest
@ActiveProfiles("demo")
class MeetingJourneyTest {

    private static final String COMMITTEE = "/committees/scrutiny-board-children-and-families";

    @Test
    void anActionIsFollowedUntilItIsDone(BrowserSession browser) {
        fromAgendaToDone(Journey.withPointer(browser), LocalDate.of(2013, 3, 14), "the first time");
    }

    @Test
    void withTheKeyboardOnly(BrowserSession browser) {
        fromAgendaToDone(Journey.withKeyboardOnly(browser).inHaste(), LocalDate.of(2013, 3, 15), "the second time");
    }

    @Test
    void withoutJavaScript(BrowserSession browser) {
        Journey officer = Journey.withPointer(browser.withoutJavaScript()).inHaste();
        fromAgendaToDone(officer, LocalDate.of(2013, 3, 16), "the third time");
    }

    private static void fromAgendaToDone(Journey officer, LocalDate day, String when) {
        String meeting = COMMITTEE + "/meetings/" + day;
        String action = "a note on transport be circulated for " + when;
        Journey reader = officer.anotherPerson();
        Journey owner = officer.anotherPerson().signIn("service@demo");
        officer.signIn("officer@demo");

        writeTheAgenda(officer, meeting, day);
        reader.open(meeting);
        reader.sees("School transport").doesNotSee("circulated for");
        writeTheMinutes(officer, meeting, action);
        reader.findsNothingAt(meeting + "/actions/1");
        officer.follow("Publish the minutes").press("Publish the minutes").isOn(meeting);
        reader.open(meeting);
        reader.sees(action).sees("Needs an owner").looksOver("meeting-public");

        officer.navigate("My work").seesHeading("Actions of meetings without an owner");
        officer.looksOver("officer-my-work-actions");
        officer.followLinkWith(action).seesHeading("Who answers for this action?");
        officer.choose("Director of Children's Services, Children's Services")
                .press("Save")
                .sees("It is saved who answers for this action");

        owner.navigate("My work").seesHeading("Actions of meetings that you answer for");
        owner.followLinkWith(action).seesHeading("How does this action stand?");
        owner.press("Record").seesProblem("Select how it stands");
        owner.looksOver("owner-progress-error");
        owner.choose("Done").fill("What has been done", "Sent to all members").press("Record");
        owner.isOn(meeting + "/actions/1").sees("It is recorded");
        owner.navigate("My work").doesNotSee(action);
        reader.open(meeting + "/actions/1");
        reader.sees("Sent to all members").sees("Done").looksOver("action-public");
    }

    private static void writeTheAgenda(Journey officer, String meeting, LocalDate day) {
        officer.open(COMMITTEE + "/meetings/new");
        officer.fillDate("Day of the meeting", day).fill("Time (optional)", "9.45am");
        officer.press("Plan the meeting").isOn(meeting + "/items");
        officer.follow("Paste the whole agenda");
        officer.press("Continue").seesProblem("Paste the agenda");
        officer.looksOver("meeting-paste-error");
        officer.fill("Words of the agenda", "Agenda\n\n1. Apologies\n\n2. School transport\n\nTo consider the report.");
        officer.press("Continue").seesHeading("Check what was found");
        officer.press("Save these items").sees("2 items of the agenda saved");
        officer.follow("Publish the agenda").press("Publish the agenda").isOn(meeting);
    }

    private static void writeTheMinutes(Journey officer, String meeting, String action) {
        officer.open(meeting + "/paste/minutes");
        officer.fill("Words of the minutes", """
                        PRESENT: Councillors J. Chapman (Chair) and B. Lewis.

                        1. Apologies

                        None.

                        2. School transport

                        The Board considered the report.

                        RESOLVED – that %s [no action identified]

                        3. Page foot
                        """.formatted(action));
        officer.press("Continue").seesHeading("Check what was found");
        officer.fill("Item 3", "Title", "").press("Check again").seesProblem("Enter the title of the item");
        officer.looksOver("meeting-check-error");
        officer.choose("Item 3", "Leave the whole item out")
                .press("Check again")
                .sees("This can be saved as it is");
        officer.press("Save these items").isOn(meeting + "/items");
    }
}
