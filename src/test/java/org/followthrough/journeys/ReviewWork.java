package org.followthrough.journeys;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An officer's work on a review of their own.
 *
 * @param title unlike any other's in these tests
 * @param code its short name, as unlike
 */
record ReviewWork(Journey officer, String title, String code) {

    private static final String LIST = """
            1. That the Director of Children's Services publishes the allowances each year.
            2. That the Director of Children's Services
            a) meets foster carers twice a year; and
            b) tells them what was decided.
            3. That the Corporate Carers group visits the trianing for new carers.
            5. That the budget for allowances is reviewed by March 2013.
            """;

    String path() {
        return "/reviews/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    void start() {
        officer.navigate("Reviews").press("Create a review").seesHeading("Create a review");
        officer.select("Committee", "Scrutiny Board (Children and Families), Leeds City Council");
        officer.fill("Title", title).fill("Short name", code);
        officer.press("Create and go to recommendations").isOn(path() + "/recommendations");
    }

    /** What was found is corrected: a word, and that bullet letters are parts of number 2. */
    void pasteRecommendations() {
        officer.press("Paste a list");
        officer.fill("List of recommendations", LIST).press("Continue");
        officer.seesHeading("Check what was found").sees("6 lines");
        officer.fill("Line 5:", "Text", "That the Corporate Carers group visits the training for new carers.");
        officer.press("Add these recommendations");
        officer.isOn(path() + "/recommendations").sees("6 lines added.").sees("training");
    }

    void publish() {
        officer.press("Check and publish").sees("There is no number 4 between 3 and 5.");
        officer.fillDate("Date on the report", LocalDate.of(2013, 1, 10)).press("Publish for good");
        officer.seesHeading("Review published");
    }
}
