package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ImpactLine;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.SummaryLine;
import org.followthrough.response.VersionRef;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The response paper of reviews that are answered in other ways than the one of Telford & Wrekin. */
@ApplicationTest
@ActiveProfiles("demo")
class ResponsePaperPageTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Responses responses;

    @Autowired
    private ExecutiveResponses documents;

    @Test
    void thereIsNoPageWhileNothingCanBeRead() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, accepted("In a while"));

        assertThat(pages.get(paper(about)).status()).isEqualTo(404);
        assertThat(pages.get(about.member(), paper(about)).status()).isEqualTo(404);
        assertThat(pages.get(about.service(), paper(about) + "?as=public").status())
                .isEqualTo(404);
        assertThat(pages.get("/reviews/external-placements/response").status()).isEqualTo(404);
        assertThat(pages.get("/reviews/no-such-review/response").status()).isEqualTo(404);
    }

    @Test
    void insidersReadDraftsAndAreToldSo() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, accepted("In a while"));

        Document page = pages.get(about.service(), paper(about)).page();

        assertThat(page.select(".app-draft").text()).startsWith("Draft, not public Nothing of it is published yet.");
        assertThat(page.select("#answers td").first().text())
                .isEqualTo("Draft Not public: response to 1 Accepted In a while");
        assertThat(page.select("a:contains(Edit this document)").attr("href")).isEqualTo(paper(about) + "/edit");
    }

    @Test
    void thePublicReadsTheLastPublishedVersionBesideANewDraft() {
        Case about = fixture.create(2);
        VersionRef first = fixture.published(about, 1, accepted("By summer"));
        responses.edit(about.service(), first.versionId(), fixture.version(about, first), accepted("By winter, alas"));

        Document open = pages.get(paper(about)).page();
        Document inside = pages.get(about.service(), paper(about)).page();
        Document preview =
                pages.get(about.service(), paper(about) + "?as=public").page();

        assertThat(open.select("#answers").text()).contains("By summer").doesNotContain("By winter", "Not public");
        assertThat(open.select(".app-draft, a:contains(Edit this document)")).isEmpty();
        assertThat(inside.select("#answers").text()).contains("By winter, alas").doesNotContain("By summer");
        assertThat(inside.select(".app-draft").text()).startsWith("Not all of this is public");
        assertThat(inside.select(".app-draft a").attr("href")).isEqualTo(paper(about) + "?as=public");
        assertThat(preview.select("#answers").outerHtml())
                .isEqualTo(open.select("#answers").outerHtml());
        assertThat(preview.select(".app-draft").text()).startsWith("This is what everybody reads.");
    }

    @Test
    void theDocumentSaysNothingOfAnswersThatAreNotPublicYet() {
        Case about = fixture.create(2);
        DocumentView document =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        documents.write(
                about.officer(),
                about.review().id(),
                document.version(),
                justDelegation(
                        about,
                        List.of(
                                new SummaryLine(about.recommendation(1), null, "Accepted"),
                                new SummaryLine(about.recommendation(2), null, "Accepted zqpartly"),
                                new SummaryLine(null, "Everything", "Yes to all"))));
        fixture.published(about, 1, accepted("By summer"));
        VersionRef second = fixture.drafted(about, 2, accepted("By winter"));

        assertThat(pages.get(paper(about)).page().select("#decisions td").eachText())
                .containsExactly("Accepted");
        assertThat(pages.get(about.service(), paper(about))
                        .page()
                        .select("#decisions td")
                        .eachText())
                .containsExactly("Accepted", "Accepted zqpartly", "Yes to all");
        assertThat(pages.get("/search?q=zqpartly").text()).doesNotContain("Table of decisions");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, second)));
        assertThat(pages.get(paper(about)).page().select("#decisions td").eachText())
                .containsExactly("Accepted", "Accepted zqpartly", "Yes to all");
        assertThat(pages.get("/search?q=zqpartly").text()).contains("Table of decisions");
    }

    @Test
    void aReviewThatIsHalfAnsweredSaysWhatIsMissing() {
        Case about = fixture.create(2);
        fixture.published(about, 2, accepted("Done by then"));

        Document page = pages.get(paper(about)).page();

        assertThat(page.select("#answers tbody td").first().text())
                .matches("Assistant Director \\d+: No response published yet");
        assertThat(page.select("#answers tbody th").eachText())
                .containsExactly("1. That number 1 be done", "2. That number 2 be done");
    }

    @Test
    void aReviewWithoutADocumentHasTheTableAlone() {
        Case about = fixture.create(1);
        fixture.published(about, 1, accepted("Of course"));

        Document page = pages.get(paper(about)).page();

        assertThat(page.select("h1").text()).isEqualTo(about.review().title());
        assertThat(page.select("article h2")).isEmpty();
        assertThat(page.select("#table-1").text()).isEqualTo("Table 1 - Executive Response to Scrutiny Report");
        assertThat(page.select(".app-answers__head > div").eachText())
                .containsExactly(
                        "Scrutiny Committee: " + about.committee().name(),
                        "Report: " + about.review().title(),
                        "Date of Executive meeting: 27th June 2013");
    }

    @Test
    void rejectedGivenUpAndDroppedAreSaidWithTheirReasons() {
        Case about = fixture.create(2);
        fixture.published(
                about, 1, ResponseDraft.of(Decision.REJECTED, "Not ours").because("The law says no"));
        VersionRef promised = fixture.published(
                about,
                2,
                accepted("We will")
                        .with(List.of(
                                ActionDraft.of("Recruit", "June 2013", Owner.post(about.post())),
                                ActionDraft.of("Train", "July 2013", Owner.words("as appropriate")))));
        ResponseDraft draft = fixture.now(about, promised).draft();
        VersionRef next = responses.edit(
                about.service(),
                promised.versionId(),
                fixture.version(about, promised),
                draft.with(List.of(
                        draft.actions().get(0).givenUp("No applicants"),
                        draft.actions().get(1))));
        VersionRef given = fixture.publish(about, fixture.approve(about, fixture.submit(about, next)));
        VersionRef dropped = responses.drop(
                about.service(), given.versionId(), fixture.version(about, given), "The grant has ended");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, dropped)));

        List<String> cells = pages.get(paper(about)).page().select("#answers td").stream()
                .map(Element::text)
                .toList();

        assertThat(cells)
                .containsExactly(
                        "Rejected Not ours Reason: The law says no",
                        "",
                        "",
                        "Accepted No longer deliverable: The grant has ended We will Changed since it was first published:"
                                + " version 3, decided on 27 June 2013 Recruit",
                        "June 2013 Given up: No applicants",
                        cells.get(5),
                        "Train",
                        "July 2013",
                        "as appropriate");
        assertThat(cells.get(5)).startsWith("Karen").contains("Assistant Director");
    }

    @Test
    void eachRecipientHasItsOwnLines() {
        Case about = fixture.create(1);
        fixture.published(about, 1, accepted("The executive agrees"));
        VersionRef own = responses.start(
                about.service(),
                about.review().id(),
                about.post(),
                List.of(about.recommendation(1)),
                accepted("So does the director"));
        fixture.publish(about, fixture.approve(about, fixture.submit(about, own)));

        Document page = pages.get(paper(about)).page();

        assertThat(page.select("#answers tbody th").attr("rowspan")).isEqualTo("2");
        assertThat(page.select("#answers .app-answers__recipient").eachText())
                .satisfiesExactlyInAnyOrder(
                        executive -> assertThat(executive).isEqualTo("The executive:"),
                        director -> assertThat(director).startsWith("Assistant Director"));
    }

    @Test
    void oneResponseToSeveralIsPrintedOnceAndPointedAt() {
        Case about = fixture.create(3);
        VersionRef both = responses.start(
                about.service(),
                about.review().id(),
                null,
                List.of(about.recommendation(1), about.recommendation(3)),
                accepted("Both at once"));
        fixture.publish(about, fixture.approve(about, fixture.submit(about, both)));

        Document page = pages.get(paper(about)).page();

        assertThat(page.select("#recommendation-1 td").first().text())
                .isEqualTo("Accepted Both at once This response also answers 3.");
        assertThat(page.select("#recommendation-2 td").first().text()).endsWith(": No response published yet");
        assertThat(page.select("#recommendation-3 td a").text()).isEqualTo("See the response to 1");
        assertThat(page.select("#recommendation-3 td a").attr("href")).isEqualTo("#recommendation-1");
    }

    @Test
    void aPartOfTheDocumentThatSaysNothingIsLeftOut() {
        Case about = fixture.create(1);
        fixture.published(about, 1, accepted("Yes"));
        DocumentView before =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        documents.write(about.officer(), about.review().id(), before.version(), justDelegation(about, List.of()));

        Document page = pages.get(paper(about)).page();

        assertThat(page.select("article h2, article h3").eachText())
                .containsExactly("Part A) – Summary report", "2. Recommendations");
        assertThat(page.select("#delegated-authority").text()).isEqualTo("2.1 That the Director may act");
        assertThat(page.select("#impact tbody tr").eachText())
                .containsExactly(
                        "COMMUNITY IMPACT Do they? Yes",
                        "Will they? No",
                        "TARGET COMPLETION/DELIVERY DATE In spring",
                        "IMPACT ON SPECIFIC WARDS None [recommendations 1 & 9]");
        assertThat(page.select("#impact a").eachText()).containsExactly("1");
    }

    private static DocumentDetails justDelegation(Case about, List<SummaryLine> summary) {
        return new DocumentDetails(
                null,
                about.portfolio(),
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2013, 6, 27),
                null,
                null,
                "That the Director may act",
                null,
                null,
                null,
                "In spring",
                null,
                null,
                null,
                List.of(
                        new ImpactLine(ImpactLine.COMMUNITY, "Do they?", true, null),
                        new ImpactLine(ImpactLine.COMMUNITY, "Will they?", false, null),
                        new ImpactLine(ImpactLine.WARDS, null, null, "None [recommendations 1 & 9]")),
                summary);
    }

    private static ResponseDraft accepted(String text) {
        return ResponseDraft.of(Decision.ACCEPTED, text);
    }

    private static String paper(Case about) {
        return "/reviews/" + about.review().slug() + "/response";
    }
}
