package org.followthrough.journeys;

/**
 * Work on the executive's response to the first recommendation of a review of its own.
 *
 * @param slug of the review
 * @param director the post of the service that answers
 */
record ResponseWork(String slug, String director) {

    private static final String CONFIRM = "Confirm your decision";

    String path() {
        return "/reviews/" + slug + "/recommendations/1/responses/executive";
    }

    String edit() {
        return path() + "/edit";
    }

    /** From the response's own page to the form, on which rows come and go. */
    void write(Journey service) {
        service.open(path());
        service.press("Start the response").isOn(edit()).looksOver("response-edit-empty");
        service.choose("Accepted in principle").fill("Response", "We want children to live near home.");
        action(service, "Action 1", "Recruit two carers in the town", "June- September 2013");
        service.press("Add another action");
        action(service, "Action 2", "Write to the Minister", "soonish, we hope");
        service.press("Add another owner of action 1");
        service.fill("Action 1", "Owner 2 as printed (optional)", "as appropriate");
        service.press("Add another action").press("Remove action 3");
        service.press("Save draft").sees("Draft saved.");
        service.sees("Read as 1 June to 30 September 2013").sees("Could not be read as a date: it stays as words");
        service.looksOver("response-edit-saved");
    }

    private void action(Journey service, String action, String what, String when) {
        service.fill(action, "What will be done", what).fill(action, "By when, in words", when);
        service.select(action, "Owner 1", director);
    }

    /** What is missing stops it; the summary leads to the field. */
    void submit(Journey service) {
        service.press("Save and continue").isOn(path() + "/check").sees("Missing before it can be submitted");
        service.looksOver("response-check-missing");
        service.press("Submit to the cabinet member").seesProblem("Enter why this recommendation is not accepted");
        service.looksOver("response-check-error");
        service.followLinkWith("Enter why this recommendation is not accepted").isOn(edit() + "#reason");
        service.fill("Reason, where the response does not give it", "There are too few carers in the town.");
        service.press("Save and continue").sees("There are too few carers in the town.");
        service.looksOver("response-check");
        service.press("Submit to the cabinet member").isOn(path() + "/submitted");
        service.seesHeading("Response submitted").sees("decides on it now").looksOver("response-submitted");
    }

    void sendBack(Journey cabinet) {
        cabinet.open(path() + "/approval");
        cabinet.sees("We want children to live near home.").choose("Return it");
        cabinet.fill("Why do you return it?", "It does not say what it costs.");
        cabinet.press(CONFIRM).isOn(path()).sees("You returned the response.");
    }

    void mend(Journey service) {
        service.open(path());
        service.press("Change it").isOn(edit()).sees("It does not say what it costs.");
        service.looksOver("response-edit-returned");
        service.fill("Response", "We want children to live near home. It costs £40,000 a year.");
        service.press("Save and continue").press("Submit to the cabinet member");
        service.seesHeading("Response submitted");
    }

    void approve(Journey cabinet) {
        cabinet.open(path() + "/approval");
        cabinet.sees("What changed since version 1").sees("It costs £40,000 a year.");
        cabinet.choose("Approve it").press(CONFIRM).isOn(path()).sees("You approved the response.");
    }
}
