package org.followthrough.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Work on one monitoring session of the demonstration's committee, on a date of its own.
 *
 * @param day of the meeting
 * @param code of the review whose recommendations it takes, and no others
 */
record SessionWork(LocalDate day, String code) {

    private static final String BOARD = "/committees/scrutiny-board-children-and-families";

    String path() {
        return BOARD + "/sessions/" + day;
    }

    String item(String number) {
        return path() + "/items/" + name(number);
    }

    /** The short printed name, such as EP-7. */
    String name(String number) {
        return code + "-" + number;
    }

    void open(Journey officer) {
        officer.navigate("My work").follow("Open a session of Scrutiny Board (Children and Families)");
        officer.fillDate("When is the meeting?", day);
        officer.fillDate("By when do the services answer? (optional)", day.minusDays(14));
        officer.press("Open the session").isOn(path() + "/prepare").sees("The session is open.");
    }

    /** Leaves out whatever else the committee has open, and one of its own, each with a reason. */
    void chooseAllBut(Journey officer, String number) {
        officer.follow("Choose recommendations");
        for (String name : offered(officer)) {
            boolean wanted = name.startsWith(code + "-") && !name.equals(code + "-" + number);
            if (!wanted) {
                officer.choose("Is " + name + " in this session?", "Out");
                officer.fill("Reason for " + name, "Comes at another meeting");
            }
        }
        officer.press("Save choice").isOn(path() + "/prepare").sees("Your choice of recommendations is saved.");
    }

    static List<String> offered(Journey officer) {
        officer.seesHeading("Choose recommendations").page().waitForLoadState();
        return officer.main().getByText(Pattern.compile("^Is .* in this session\\?$")).allInnerTexts().stream()
                .map(question -> question.strip().split(" ")[1])
                .toList();
    }

    /** Reports nothing first, then what was done. */
    static void giveUpdate(Journey someone, String position) {
        someone.press("Give update").seesProblem("Enter the current position");
        someone.looksOver("update-error");
        someone.fill("Current position", position);
        someone.choose("On track");
        someone.press("Give update").seesHeading("Update given").sees(position);
    }

    /**
     * From the first question to a draft of "6 Not this session": question 3 stands as the dates answer it, and is
     * answered otherwise, with the reason.
     */
    static void draftAgainstTheDates(Journey officer) {
        officer.press("Continue").seesProblem("Select an answer");
        officer.looksOver("question-error");
        officer.choose("Yes").press("Continue").seesHeading("Has the recommendation been achieved?");
        officer.choose("No").press("Continue").seesHeading("Has the set timescale passed?");
        assertThat(officer.field("Yes, it has passed")).isChecked();
        officer.sees("The dates say “Yes, it has passed”");
        officer.choose("No").press("Continue").seesProblem("Enter why your answer differs from the dates");
        officer.looksOver("question-timescale-error");
        officer.fill("If your answer differs from the dates, why?", "The Board gave more time in April.");
        officer.press("Continue").seesHeading("Check the draft status").sees("6 Not this session");
        officer.looksOver("draft-check");
        officer.fill("When does it come back? (optional)", "After the summer");
        officer.press("Save draft").sees("The Board gave more time in April.");
    }

    /** In the meeting: one as drafted, one changed to an obstacle with the action decided, the rest at once. */
    void record(Journey officer, String asDrafted, String changed) {
        String confirmed = code + "-" + asDrafted;
        officer.fill("Minute number for " + confirmed, "45");
        officer.press("Confirm as drafted: " + confirmed).sees("1 of ");
        officer.follow("Change by the questions: " + code + "-" + changed);
        officer.choose("4. ", "Yes");
        officer.press("Record").seesProblem("Enter the action that the committee decided");
        officer.fill("Action that the committee decided", "To write to the Director about the delay.");
        officer.press("Record").sees("2 of ");
        officer.pressButtonWith("remaining draft").sees("Every decision is recorded.");
    }

    void publish(Journey officer) {
        officer.follow("Go on to publishing").sees("Once published, nothing of this can be changed or removed.");
        officer.press("Publish for everybody to read").seesHeading("Session published");
    }

    /** A further entry beside the published one. */
    void correct(Journey officer, String number) {
        officer.open(item(number) + "/correction");
        officer.press("Continue").seesProblem("Enter why the entry is corrected");
        officer.fill("Position", "It was done in February 2013.");
        officer.fill("Reason for the correction", "The year was mistyped.");
        officer.press("Continue").seesHeading("Check the correction").sees("The year was mistyped.");
        officer.looksOver("correction-check");
        officer.press("Publish the correction");
    }
}
