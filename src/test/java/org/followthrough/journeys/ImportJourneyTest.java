package org.followthrough.journeys;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.NewAccount;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;

/** A paper of another council goes in by its file, is tried first, and is found by everybody afterwards. */
@BrowserTest
@ActiveProfiles("demo")
class ImportJourneyTest {

    private static final String REVIEW = "/reviews/placements-of-wrekin-vale";
    private static final String COMMITTEE = "young-people-of-wrekin-vale";
    private static final String WORDS = "recognises the need for training/briefing";

    @TempDir
    private Path folder;

    @Autowired
    private Councils councils;

    @Autowired
    private Accounts accounts;

    private void council() {
        Actor administrator = new Actor(null, "the tests", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of());
        long council = councils.createCouncil(administrator, new CouncilDetails("Wrekin Vale Council", "wrekin-vale"))
                .id();
        long committee = councils.createCommittee(
                        administrator,
                        new CommitteeDetails(
                                council,
                                "Young People of Wrekin Vale",
                                COMMITTEE,
                                CommitteeKind.SCRUTINY_COMMITTEE,
                                null))
                .id();
        councils.createCommittee(
                administrator,
                new CommitteeDetails(
                        council, "Cabinet of Wrekin Vale", "cabinet-of-wrekin-vale", CommitteeKind.EXECUTIVE, null));
        accounts.create(
                administrator,
                new NewAccount(
                        "importer@demo",
                        "Importer",
                        "followed through 2012",
                        Set.of(
                                new Actor.Grant(Role.SCRUTINY_OFFICER, committee),
                                new Actor.Grant(Role.ADMINISTRATOR, null))));
    }

    private Path file() throws IOException {
        String paper = new ClassPathResource("demonstration/telford-2013-06-27.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"telford-and-wrekin\"", "\"wrekin-vale\"")
                .replace("\"children-and-young-people-scrutiny-committee\"", '"' + COMMITTEE + '"')
                .replace("\"cabinet\"", "\"cabinet-of-wrekin-vale\"")
                .replace("\"children-in-care-placement-strategy\"", "\"placements-of-wrekin-vale\"")
                .replace("\"CIC\"", "\"PWV\"");
        return Files.writeString(folder.resolve("paper.json"), paper);
    }

    @Test
    void aPaperIsTriedTakenInAndFound(BrowserSession browser) throws IOException {
        council();
        Journey officer = Journey.withPointer(browser);
        officer.signIn("importer@demo");
        officer.open("/import");
        officer.press("Check the paper").sees("The paper: choose a file, or paste its text");
        officer.looksOver("officer-import-error");
        Locator upload = browser.page().getByLabel("Upload the file");
        upload.setInputFiles(file());
        officer.press("Check the paper");
        officer.seesHeading("Check before taking the paper in")
                .sees("Nothing is saved yet")
                .sees("A new post")
                .sees("Answers of the executive to Children in Care Placement Strategy");
        officer.looksOver("officer-import-check");
        Journey reader = officer.anotherPerson();
        reader.findsNothingAt(REVIEW);

        officer.choose("The executive decided on these answers and published them as this paper prints them");
        officer.press("Take the paper in").seesProblem("Enter where the executive published its decision");
        officer.looksOver("officer-import-check-error");
        officer.fill("Where they were published", "Cabinet, 27 June 2013");
        officer.press("Take the paper in").isOn(REVIEW);

        reader.open("/search?q=" + WORDS.replace(" ", "%20").replace("/", "%2F") + "&committee=" + COMMITTEE);
        reader.looksOver("public-search-imported");
        reader.followLinkWith("Response to");
        reader.sees("not approved here: Cabinet, 27 June 2013");
    }
}
