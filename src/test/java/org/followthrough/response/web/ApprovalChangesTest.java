package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Before deciding the cabinet member sees what became of a response since it was seen before. */
@ApplicationTest
@ActiveProfiles("demo")
class ApprovalChangesTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "It will be done");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatChangedSinceItWasReturnedIsShownWordByWord() {
        Case about = fixture.create(1);
        VersionRef first = fixture.submitted(
                about, 1, YES.with(List.of(ActionDraft.of("Hire two", "June 2013", Owner.post(about.post())))));
        approvals.sendBack(about.cabinet(), first.versionId(), fixture.version(about, first), "Hire three");
        VersionView returned = fixture.now(about, first);
        ActionDraft was = returned.draft().actions().get(0);
        ActionDraft mended = new ActionDraft(
                was.key(),
                "Hire three",
                "July 2013",
                null,
                null,
                null,
                null,
                null,
                List.of(Owner.words("As appropriate")));
        VersionRef second = responses.edit(
                about.service(),
                returned.id(),
                returned.version(),
                ResponseDraft.of(
                                Decision.PARTIALLY_ACCEPTED,
                                "It will soon be done",
                                mended,
                                ActionDraft.of("Tell", null))
                        .because("Money"));
        fixture.submit(about, second);

        Answer page = pages(about.cabinet()).get(path(about, 1));

        assertThat(page.page().select("h2").eachText())
                .anyMatch(each -> each.startsWith("What changed since version 1, returned on"));
        assertThat(page.page().select("main").text())
                .contains("Returned by Answering cabinet member because: Hire three");
        assertThat(page.page().select("del").eachText())
                .contains("[taken out:] Accepted [end]", "[taken out:] two [end]", "[taken out:] June [end]");
        assertThat(page.page().select("ins").eachText())
                .contains("[put in:] Partially accepted [end]", "[put in:] soon [end]", "[put in:] three [end]")
                .contains("[put in:] Money [end]", "[put in:] As appropriate [end]", "[put in:] Tell [end]");
        assertThat(page.page().select("h3").eachText()).contains("Hire three", "Tell New");
    }

    @Test
    void aNextVersionIsComparedWithWhatIsPublicToo() {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(about, 1, YES);
        VersionView public1 = fixture.now(about, published);
        VersionRef second = responses.edit(
                about.service(), public1.id(), public1.version(), ResponseDraft.of(Decision.ACCEPTED, "It was done"));
        fixture.submit(about, second);
        approvals.sendBack(about.cabinet(), second.versionId(), fixture.version(about, second), "When?");
        VersionView returned = fixture.now(about, second);
        VersionRef third = responses.edit(
                about.service(),
                returned.id(),
                returned.version(),
                ResponseDraft.of(Decision.ACCEPTED, "It was done in May"));
        fixture.submit(about, third);

        Answer page = pages(about.cabinet()).get(path(about, 1));

        assertThat(page.page().select("h2").eachText())
                .filteredOn(each -> each.startsWith("What changed"))
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("What changed since version 2, returned on"),
                        each -> assertThat(each).startsWith("What changed since version 1, published on"));
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String response(Case about, int number) {
        return "/reviews/%s/recommendations/%d/responses/executive"
                .formatted(about.review().slug(), number);
    }

    private static String path(Case about, int number) {
        return response(about, number) + "/approval";
    }
}
