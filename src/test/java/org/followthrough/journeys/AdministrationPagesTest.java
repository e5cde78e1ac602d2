package org.followthrough.journeys;

import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.ActiveProfiles;

/** Each page of administrators, looked over on a desk and on a narrow phone, with errors too. */
@BrowserTest
@ActiveProfiles("demo")
class AdministrationPagesTest {

    private static final String BOARD = "Scrutiny Board (Children and Families)";

    private static Journey administrator(BrowserSession browser) {
        return Journey.withPointer(browser).signIn("admin@demo");
    }

    @ParameterizedTest
    @CsvSource({
        "overview, /administration",
        "councils, /administration/councils",
        "committees, /administration/committees",
        "people, /administration/people?sort=roles",
        "own, /administration/people/1",
        "posts, /administration/posts",
        "reassignment-who, /administration/posts/reassignment",
        "audit, /administration/audit?kind=account"
    })
    void isInOrder(String name, String path, BrowserSession browser) {
        Journey administrator = administrator(browser);
        administrator.open(path);
        administrator.looksOver("administration-" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "council, /administration/councils/new, Save council, Enter a name",
        "committee, /administration/committees/new, Save committee, Enter a name",
        "person, /administration/people/new, Make account, Enter the name",
        "post, /administration/posts/new, Save post, Enter the title"
    })
    void saysWhatIsMissing(String name, String path, String button, String problem, BrowserSession browser) {
        Journey administrator = administrator(browser);
        administrator.open(path);
        administrator.looksOver("administration-" + name);
        administrator.press(button).seesProblem(problem).looksOver("administration-" + name + "-error");
    }

    @Test
    void pagesOfAPersonAreInOrder(BrowserSession browser) {
        Journey administrator = administrator(browser);
        administrator.open("/administration/people");
        administrator.follow("Demonstration chair").seesHeading("Demonstration chair");
        administrator.looksOver("administration-person");
        administrator.press("Add role").seesProblem("Select a role").looksOver("administration-person-error");
        administrator.press("Disable account").seesHeading("Disable the account of Demonstration chair?");
        administrator.looksOver("administration-disabling");
        administrator.follow("Cancel").followLinkWith("Set a new password").press("Set password");
        administrator.seesProblem("Enter a password").looksOver("administration-password-error");
        administrator.open("/administration/people");
        administrator.follow("Demonstration chair").followLinkWith("Change e-mail address");
        administrator
                .fill("E-mail address", "nothing")
                .press("Save")
                .seesProblem("Enter an e-mail address in the right");
        administrator.looksOver("administration-person-edit-error");
    }

    @Test
    void pagesOfAPostAreInOrder(BrowserSession browser) {
        Journey administrator = administrator(browser);
        administrator.open("/administration/posts");
        administrator.follow("Director of Children's Services").looksOver("administration-post");
        administrator.press("Appoint a holder").press("Save holder").seesProblem("Enter the first day");
        administrator.looksOver("administration-holder-error");
        administrator.open("/administration/posts");
        administrator.follow("Director of Children's Services").followLinkWith("Set the last day");
        administrator.press("Save last day").seesProblem("Enter the last day");
        administrator.looksOver("administration-leaving-error");
        administrator.open("/administration/posts/reassignment");
        administrator.press("Continue").looksOver("administration-reassignment");
        administrator.press("Hand over these posts").seesProblem("Enter the last day");
        administrator.looksOver("administration-reassignment-error");
    }

    @Test
    void twoAdministratorsAtOnceMeetOnThePageOfBothTexts(BrowserSession browser) {
        Journey mine = administrator(browser);
        mine.open("/administration/committees");
        mine.followLinkWith("Change " + BOARD);
        Journey theirs = mine.anotherPerson().signIn("admin@demo");
        theirs.open("/administration/committees");
        theirs.followLinkWith("Change " + BOARD).choose("Panel").press("Save committee");
        mine.fill("Name", BOARD + " of mine").press("Save committee");
        mine.seesHeading("Somebody else saved this first").looksOver("administration-conflict");
        mine.press("Keep theirs and leave mine").choose("Scrutiny committee").press("Save committee");
        mine.sees("The committee has been saved");
    }
}
