package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.response.web.ResponsePageTest.answer;
import static org.followthrough.response.web.ResponsePageTest.executive;

import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class VersionPagesTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Responses responses;

    @Test
    void everyVersionThatSomebodyMayReadIsListedTheNewestFirst() {
        Case about = fixture.create(1);
        publishedAndDraftedAnew(about);

        assertThat(versions(about.service(), about))
                .satisfiesExactly(
                        newest -> assertThat(newest)
                                .startsWith("Version 2 Draft Partially accepted Drafted by "
                                        + about.service().name()),
                        oldest -> assertThat(oldest)
                                .startsWith("Version 1 Published Accepted")
                                .endsWith("decided on 27 June 2013"));
        assertThat(versions(Actor.PUBLIC, about))
                .containsExactly("Version 1 Published Accepted Decided on 27 June 2013");
        assertThat(pages.get(executive(about, 1) + "/versions").text()).contains("There is only one version");
        assertThat(pages.get(executive(about, 1) + "/versions/2").status()).isEqualTo(404);
        assertThat(pages.get(about.service(), executive(about, 1) + "/versions/1")
                        .text())
                .contains("This is not the newest version.", "Yes, gladly");
        for (String nonsense : List.of("0", "-1", "3", "one", "99999999999")) {
            assertThat(pages.get(about.service(), executive(about, 1) + "/versions/" + nonsense)
                            .status())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    @Test
    void twoVersionsAreComparedByTheWordsOfAllThatCanChange() {
        Case about = fixture.create(1);
        publishedAndDraftedAnew(about);

        Document page = pages.get(about.officer(), executive(about, 1) + "/compare?from=1&to=2")
                .page();

        assertThat(page.select("h1").text()).isEqualTo("What changed from version 1 to version 2");
        assertThat(changes(page, "Decision")).isEqualTo("-Accepted +Partially accepted");
        assertThat(changes(page, "Response")).isEqualTo("-gladly +but later");
        assertThat(changes(page, "Reason")).isEqualTo("+Staff left");
        assertThat(changes(page, "By when")).startsWith("-September +December");
        assertThat(changes(page, "Read as")).contains("-30 September", "+31 December");
        assertThat(changes(page, "Why the date is later")).isEqualTo("+Nobody applied");
        assertThat(changes(page, "Owners")).contains("+", "As above");
        assertThat(page.select("h3").eachText()).contains("Recruit carers", "Train them New");
    }

    @Test
    void anyTwoCanBeChosenAndTheSameTwiceIsNoComparison() {
        Case about = fixture.create(1);
        publishedAndDraftedAnew(about);
        String path = executive(about, 1) + "/compare";
        Document list =
                pages.get(about.officer(), executive(about, 1) + "/versions").page();

        assertThat(list.select("form[action=" + path + "] option[selected]").eachText())
                .containsExactly("Version 1, published", "Version 2, draft");
        assertThat(changes(pages.get(about.officer(), path + "?from=2&to=1").page(), "Decision"))
                .isEqualTo("-Partially accepted +Accepted");
        for (String nonsense : List.of("", "?from=1", "?from=1&to=1", "?from=x&to=2", "?from=-1&to=2")) {
            Pages.Answer answer = pages.get(about.officer(), path + nonsense);
            assertThat(answer.status()).as(nonsense).isEqualTo(422);
            assertThat(answer.errors()).as(nonsense).startsWith("Select ");
        }
        assertThat(pages.get(about.officer(), path + "?from=1&to=9").status()).isEqualTo(404);
        assertThat(pages.get(path + "?from=1&to=2").status())
                .as("the public may not even know of version 2")
                .isEqualTo(404);
        assertThat(pages.get(path + "?from=1&to=9").page().outerHtml().replace("to=9", "to=2"))
                .isEqualTo(pages.get(path + "?from=1&to=2").page().outerHtml());
    }

    private void publishedAndDraftedAnew(Case about) {
        VersionRef published = fixture.published(about, 1, answer(about));
        ActionDraft before = fixture.now(about, published).draft().actions().get(0);
        ActionDraft moved = new ActionDraft(
                before.key(),
                before.what(),
                "December 2013",
                null,
                null,
                null,
                "Nobody applied",
                null,
                List.of(Owner.post(about.otherPost()), Owner.words("As above")));
        responses.edit(
                about.service(),
                published.versionId(),
                fixture.version(about, published),
                new ResponseDraft(
                        Decision.PARTIALLY_ACCEPTED,
                        null,
                        "Yes, but later",
                        "Staff left",
                        false,
                        null,
                        List.of(moved, ActionDraft.of("Train them", "Ongoing"))));
    }

    private List<String> versions(Actor who, Case about) {
        return pages.get(who, executive(about, 1) + "/versions")
                .page()
                .select("main ol li")
                .eachText();
    }

    /** What was taken out and put in under a heading or in a row of that name. */
    private static String changes(Document page, String label) {
        Element heading = page.select("h2, dt").stream()
                .filter(each -> each.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + label + " in " + page.select("main").text()));
        Element words = heading.nextElementSibling();
        words.select(".govuk-visually-hidden").remove();
        StringBuilder found = new StringBuilder();
        words.select("del, ins")
                .forEach(each ->
                        found.append(each.tagName().equals("del") ? " -" : " +").append(each.text()));
        return found.toString().strip();
    }
}
