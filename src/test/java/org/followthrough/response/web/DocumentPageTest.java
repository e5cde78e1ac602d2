package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.response.Decision;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ImpactLine;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.SummaryLine;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Writing the document that the executive's responses to a review are printed in. */
@ApplicationTest
@ActiveProfiles("demo")
class DocumentPageTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private MockMvc mvc;

    @Test
    void everythingThatThePaperSaysIsKept() {
        Case about = fixture.create(2);
        FormPages officer = pages(about.officer());
        Map<String, String> typed = new HashMap<>(Map.of(
                "leadPost", String.valueOf(about.otherPost()),
                "cabinetMember", "Cllr Paul Watling",
                "proposals", "1.1 To answer",
                "recommendations", "2.1 That Cabinet agree",
                "delegatedAuthority", "2.2 That the Director be authorised",
                "background", "3.1 It began",
                "summaryHeading", "3.2 Summary",
                "remark", "The paper prints no date"));
        typed.putAll(Map.of(
                "summary[0].recommendation", "1",
                "summary[0].decisionWords", "Accepted",
                "summary[1].words", "A theme",
                "impact[0].caption", "COMMUNITY IMPACT",
                "impact[0].question", "Will it?",
                "impact[0].answer", "yes",
                "impact[0].detail", "It will"));

        Answer saved = officer.submit(edit(about), edit(about), typed);

        assertThat(saved.location()).isEqualTo(paper(about));
        DocumentDetails details = document(about).details();
        assertThat(details.portfolioPostId()).isEqualTo(about.portfolio());
        assertThat(details.leadPostId()).isEqualTo(about.otherPost());
        assertThat(details.cabinetMeetingOn()).isEqualTo(ResponseFixture.CABINET);
        assertThat(details)
                .extracting(
                        DocumentDetails::cabinetMember,
                        DocumentDetails::proposals,
                        DocumentDetails::recommendations,
                        DocumentDetails::delegatedAuthority,
                        DocumentDetails::background,
                        DocumentDetails::summaryHeading,
                        DocumentDetails::remark)
                .containsExactly(
                        "Cllr Paul Watling",
                        "1.1 To answer",
                        "2.1 That Cabinet agree",
                        "2.2 That the Director be authorised",
                        "3.1 It began",
                        "3.2 Summary",
                        "The paper prints no date");
        assertThat(details.summary())
                .containsExactly(
                        new SummaryLine(about.recommendation(1), null, "Accepted"),
                        new SummaryLine(null, "A theme", null));
        assertThat(details.impact()).containsExactly(new ImpactLine("COMMUNITY IMPACT", "Will it?", true, "It will"));
        Answer again = officer.get(edit(about));
        assertThat(again.page()
                        .select("[name='summary[0].recommendation'] [selected]")
                        .val())
                .isEqualTo("1");
        assertThat(again.page().select("[name='impact[0].answer'][checked]").val())
                .isEqualTo("yes");
    }

    @Test
    void aNewDocumentStartsWithTheUsualQuestions() {
        Case about = fixture.withoutDocument(1);

        Answer form = pages(about.officer()).get(edit(about));

        assertThat(form.page().select("[name$=.caption]").eachAttr("value"))
                .containsExactlyElementsOf(
                        ImpactLine.usual().stream().map(ImpactLine::caption).toList());
        assertThat(form.page().select("[name=version]").val()).isEmpty();
        assertThat(form.page().select("a[href='" + paper(about) + "']"))
                .as("there is nothing to read yet")
                .isEmpty();
        pages(about.officer()).submit(form, edit(about), Map.of("preparedBy", "Karen Perry"));
        assertThat(document(about).details().impact())
                .hasSize(ImpactLine.usual().size());
    }

    @Test
    void linesAreAddedMovedAndRemovedWithoutSaving() {
        Case about = fixture.create(2);
        FormPages officer = pages(about.officer());
        Answer one = officer.submit(edit(about), edit(about), Map.of("step", "add-summary", "background", "Kept"));
        Answer two = officer.submit(one, edit(about), Map.of("summary[0].words", "First", "step", "add-summary"));
        Answer moved = officer.submit(two, edit(about), Map.of("summary[1].words", "Second", "step", "up-summary-1"));
        assertThat(words(moved)).containsExactly("Second", "First");
        Answer removed = officer.submit(moved, edit(about), Map.of("step", "remove-summary-0"));
        assertThat(words(removed)).containsExactly("First");
        Answer impact = officer.submit(removed, edit(about), Map.of("step", "add-impact"));

        assertThat(impact.status()).isEqualTo(200);
        assertThat(impact.page().select("[name='impact[0].caption']")).hasSize(1);
        assertThat(impact.page().select("[name=background]").text()).isEqualTo("Kept");
        assertThat(impact.page().select("form[data-draft=unsaved]")).hasSize(1);
        assertThat(document(about).details().summary()).isEmpty();
        for (String nonsense : List.of("remove-summary-99", "up-impact-0", "remove-impact", "add-nothing-1")) {
            assertThat(officer.submit(impact, edit(about), Map.of("step", nonsense))
                            .status())
                    .as(nonsense)
                    .isIn(200, 302);
        }
    }

    @Test
    void aLineForEachRecommendationSaysWhatIsAnswered() {
        Case about = fixture.create(3);
        fixture.drafted(about, 2, ResponseDraft.of(Decision.REJECTED, "No"));
        FormPages officer = pages(about.officer());

        Answer filled =
                officer.submit(edit(about), edit(about), Map.of("step", "fill", "summary[0].recommendation", "3"));

        assertThat(filled.page()
                        .select("[name^=summary][name$=.recommendation] [selected]")
                        .eachAttr("value"))
                .containsExactly("3", "1", "2");
        assertThat(filled.page().select("[name='summary[2].decisionWords']").text())
                .isEqualTo("Rejected");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Case about = fixture.create(1);
        Map<String, String> wrong = Map.of(
                "cabinetMeetingOn.day", "31",
                "cabinetMeetingOn.month", "2",
                "cabinetMember", "x".repeat(201),
                "impact[0].detail", "About nothing",
                "summary[0].decisionWords", "Accepted");

        Answer refused = pages(about.officer()).submit(edit(about), edit(about), wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#cabinetMeetingOn-day", "#cabinetMember", "#summary-0-words", "#impact-0-caption");
        assertThat(refused.page().select("[name='impact[0].detail']").text()).isEqualTo("About nothing");
        assertThat(document(about).details().impact()).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStandsBesideMine() {
        Case about = fixture.create(2);
        FormPages officer = pages(about.officer());
        Answer open = officer.get(edit(about));
        officer.submit(open, edit(about), Map.of("background", "Theirs", "summary[0].words", "Their line"));

        Answer conflict = officer.submit(open, edit(about), Map.of("background", "Mine", "preparedBy", "Me"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("main").text()).contains("Theirs", "Their line", "not kept: copy first");
        officer.submit(conflict, edit(about), Map.of("background", "Both"));
        assertThat(document(about).details())
                .extracting(DocumentDetails::background, DocumentDetails::preparedBy)
                .containsExactly("Both", "Me");
    }

    @Test
    void itIsKeptWhileItIsTypedLinesToo() {
        Case about = fixture.create(1);
        drafts.keep(
                about.service(),
                edit(about),
                Map.of("background", List.of("Typed"), "summary[0].words", List.of("A line"), "version", List.of("0")));

        Answer again = pages(about.service()).get(edit(about));

        assertThat(again.page().select("[name=background]").text()).isEqualTo("Typed");
        assertThat(words(again)).containsExactly("A line");
        assertThat(again.page().select("main").text()).contains("has been put back");
    }

    @Test
    void aServiceWritesItAndDoesNotSayWhoDecides() {
        Case about = fixture.create(1);
        FormPages service = pages(about.service());
        Answer form = service.get(edit(about));
        assertThat(form.page().select("[name=portfolioPost], [name=leadPost]")).isEmpty();
        assertThat(form.page().select("dl").text()).contains("Portfolio Cabinet Member for Children");

        service.submit(
                form,
                edit(about),
                Map.of("background", "Written", "portfolioPost", "", "leadPost", String.valueOf(about.post())));

        DocumentDetails details = document(about).details();
        assertThat(details.background()).isEqualTo("Written");
        assertThat(details.portfolioPostId()).isEqualTo(about.portfolio());
        assertThat(details.leadPostId()).isNull();
    }

    @Test
    void servicesAndOfficersWriteItAndNobodyElse() {
        Case about = fixture.create(1);

        assertThat(pages(about.officer()).get(edit(about)).page().select("main").text())
                .contains("on behalf of the executive");
        assertThat(pages(about.service()).get(edit(about)).status()).isEqualTo(200);
        assertThat(pages(about.cabinet()).get(edit(about)).status()).isEqualTo(403);
        assertThat(pages(about.stranger()).get(edit(about)).status()).isEqualTo(404);
        fixture.published(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        assertThat(pages(about.officer()).get(edit(about)).page().select("main").text())
                .contains("everybody reads this document");
        assertThat(pages(about.service()).get(edit(about)).page().text())
                .contains("only the committee's scrutiny officers can correct it");
    }

    private static List<String> words(Answer page) {
        return page.page().select("[name^=summary][name$=.words]").stream()
                .map(Element::text)
                .toList();
    }

    private DocumentView document(Case about) {
        return documents.document(about.officer(), about.review().id()).orElseThrow();
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String paper(Case about) {
        return "/reviews/" + about.review().slug() + "/response";
    }

    private static String edit(Case about) {
        return paper(about) + "/edit";
    }
}
