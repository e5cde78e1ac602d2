package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.response.Decision;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MutableClock;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Recording Cabinet's decision, on one response or on all to a review, which makes them public for good. */
@ApplicationTest
@ActiveProfiles("demo")
class DecisionsTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "It will be done");

    private static final Map<String, String> DELEGATION = Map.of("approvedUnder", "Scheme of delegation, 4.2");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private ResponseReader reader;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void thePageStartsFromCabinetsMeetingAndSaysWhatBecomesPublic() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.approved(about, 1, YES);
        FormPages officer = pages(about.officer());

        Answer page = officer.get(one(about, 1));

        assertThat(page.page().select("[name^=decidedOn.]").eachAttr("value")).containsExactly("27", "6", "2013");
        assertThat(page.page().select("[name^=publishedOn.]"))
                .extracting(Element::val)
                .containsExactly("", "", "");
        assertThat(page.page().select("main").text())
                .contains("becomes public for good", "That number 1 be done", "It will be done", "call the decision in")
                .doesNotContain("takes the place of the version");
        assertThat(page.page().select("a[href='" + review(about) + "/response']"))
                .hasSize(1);

        Answer published = officer.submit(page, one(about, 1), Map.of());
        assertThat(published.location()).isEqualTo(response(about, 1));
        assertThat(published.flash("notice")).asString().contains("The response is public");
        assertThat(fixture.now(about, ref).dates()).isEqualTo(DecisionDates.of(LocalDate.of(2013, 6, 27)));
        assertThat(officer.get(one(about, 1)).status()).isEqualTo(409);
    }

    @Test
    void aMeetingThatLiesAheadIsNoDayOfADecision() {
        Case about = fixture.create(1);
        fixture.approved(about, 1, YES);
        clock.fixAt(LocalDate.of(2013, 6, 26));

        Answer page = pages(about.officer()).get(one(about, 1));

        assertThat(page.page().select("[name^=decidedOn.]"))
                .extracting(Element::val)
                .containsExactly("", "", "");
        Answer bare = pages(about.officer()).submit(page, one(about, 1), Map.of());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#decidedOn-day");
    }

    @Test
    void threeDatesAreKeptAndRefusedOutOfOrder() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.approved(about, 1, YES);
        Map<String, String> published =
                Map.of("publishedOn.day", "26", "publishedOn.month", "6", "publishedOn.year", "2013");

        Answer early = pages(about.cabinet()).submit(one(about, 1), one(about, 1), published);

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#publishedOn-day");
        assertThat(early.page().select("[name=publishedOn.day]").val()).isEqualTo("26");
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.APPROVED);
        pages(about.cabinet())
                .submit(
                        early,
                        one(about, 1),
                        Map.of(
                                "publishedOn.day", "28",
                                "effectiveOn.day", "5",
                                "effectiveOn.month", "July",
                                "effectiveOn.year", "2013"));
        assertThat(fixture.now(about, ref).dates())
                .isEqualTo(new DecisionDates(
                        LocalDate.of(2013, 6, 27), LocalDate.of(2013, 6, 28), LocalDate.of(2013, 7, 5)));
    }

    @Test
    void onlyApprovedResponsesArePublishedByThoseWhoMay() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);
        fixture.approved(about, 2, YES);

        Answer early = pages(about.officer()).get(one(about, 1));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.page().text()).contains("This response has to be approved first");
        assertThat(pages(about.service()).get(one(about, 2)).status()).isEqualTo(403);
        assertThat(pages(about.standIn()).get(one(about, 2)).status()).isEqualTo(403);
        assertThat(pages(about.stranger()).get(one(about, 2)).status()).isEqualTo(404);
    }

    @Test
    void theNextVersionTakesThePlaceOfWhatIsPublic() {
        Case about = fixture.create(1);
        VersionView first = fixture.now(about, fixture.published(about, 1, YES));
        VersionRef second = responses.edit(
                about.service(), first.id(), first.version(), ResponseDraft.of(Decision.ACCEPTED, "It was done"));
        fixture.approve(about, fixture.submit(about, second));

        Answer page = pages(about.officer()).get(one(about, 1));
        assertThat(page.page().select("main").text())
                .contains("It takes the place of the version that everybody reads now", "It was done");
        for (String path : List.of(one(about, 1), all(about))) {
            assertThat(pages(about.officer()).get(path).page().select("[name=decidedOn.day]"))
                    .as("the meeting of the first version is not that of the next")
                    .extracting(Element::val)
                    .containsExactly("");
        }
    }

    @Test
    void allOfAReviewAreApprovedAndPublishedAtOnce() {
        Case about = fixture.create(3);
        fixture.submitted(about, 1, YES);
        fixture.approved(about, 2, ResponseDraft.of(Decision.REJECTED, "No").because("Money"));
        FormPages cabinet = pages(about.cabinet());

        Answer page = cabinet.get(all(about));

        assertThat(page.page().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("1", "Accepted", "Submitted"),
                        row -> assertThat(row).contains("2", "Rejected", "Approved"));
        assertThat(page.page().select("main").text()).contains("No response to decide on yet", "3 (Assistant Director");
        assertThat(page.page().select("main button").text()).isEqualTo("Approve and publish 2 responses for good");
        assertThat(page.page().select("[name=approvedUnder]")).isEmpty();

        Answer done = cabinet.submit(page, all(about), Map.of());
        assertThat(done.location()).isEqualTo(review(about) + "/response");
        assertThat(done.flash("notice")).isEqualTo("Cabinet’s decision is recorded. 2 responses are public.");
        assertThat(reader.publishedOfReview(about.review().id()))
                .extracting(each -> each.version().decidedOn())
                .containsOnly(LocalDate.of(2013, 6, 27))
                .hasSize(2);
        assertThat(cabinet.get(all(about)).status()).isEqualTo(409);
    }

    @Test
    void allOrNone() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);
        FormPages cabinet = pages(about.cabinet());
        Answer open = cabinet.get(all(about));
        fixture.drafted(about, 2, YES);

        Answer stale = cabinet.submit(open, all(about), Map.of("decidedOn.day", "26"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select(".govuk-error-summary").text()).contains("nothing was decided");
        assertThat(stale.page().select("main").text())
                .contains("cannot be published together now", "Not submitted: 2.");
        assertThat(stale.page().select("main form")).isEmpty();
        assertThat(reader.publishedOfReview(about.review().id())).isEmpty();
    }

    @Test
    void whatChangedWhileItWasReadIsNotDecided() {
        Case about = fixture.create(1);
        VersionRef ref = fixture.submitted(about, 1, YES);
        FormPages cabinet = pages(about.cabinet());
        Answer open = cabinet.get(all(about));
        VersionRef other = responses.edit(
                about.cabinet(), ref.versionId(), fixture.version(about, ref), ResponseDraft.of(Decision.NOTED, "Hm"));
        fixture.submit(about, other);

        Answer stale = cabinet.submit(open, all(about), Map.of("decidedOn.day", "26"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("main").text()).contains("Noted");
        assertThat(stale.page().select("[name=decidedOn.day]").val()).isEqualTo("26");
        assertThat(cabinet.submit(stale, all(about), Map.of()).status()).isEqualTo(302);
        assertThat(fixture.now(about, ref).decidedOn()).isEqualTo(LocalDate.of(2013, 6, 26));
    }

    @Test
    void aStandInQuotesTheDelegationForAll() {
        Case about = fixture.create(2);
        VersionRef ref = fixture.submitted(about, 1, YES);
        FormPages standIn = pages(about.standIn());

        Answer bare = standIn.submit(all(about), all(about), Map.of());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#approvedUnder");
        standIn.submit(bare, all(about), DELEGATION);

        assertThat(fixture.now(about, ref).approvedUnder()).isEqualTo("Scheme of delegation, 4.2");
        assertThat(fixture.now(about, ref).state()).isEqualTo(ResponseState.PUBLISHED);
    }

    @Test
    void theOfficerPublishesAllThatIsApprovedAndApprovesNothing() {
        Case about = fixture.create(2);
        VersionRef one = fixture.submitted(about, 1, YES);
        fixture.approved(about, 2, YES);
        FormPages officer = pages(about.officer());

        Answer waiting = officer.get(all(about));
        assertThat(waiting.page().select("main form")).isEmpty();
        assertThat(waiting.page().select("main").text()).contains("Only a cabinet member of this council can approve");
        assertThat(officer.post(all(about), Map.of()).status()).isEqualTo(403);
        fixture.approve(about, one);
        Answer ready = officer.get(all(about));
        assertThat(ready.page().select("main button").text()).isEqualTo("Publish 2 responses for good");
        officer.submit(ready, all(about), Map.of());

        assertThat(reader.publishedOfReview(about.review().id())).hasSize(2);
    }

    @Test
    void othersAreTurnedAwayFromTheWholeReview() {
        Case about = fixture.create(1);
        fixture.submitted(about, 1, YES);

        assertThat(pages(about.service()).get(all(about)).status()).isEqualTo(403);
        assertThat(pages(about.member()).get(all(about)).status()).isEqualTo(404);
        assertThat(pages(about.stranger()).get(all(about)).status()).isEqualTo(404);
        assertThat(pages(about.foreign()).get(all(about)).status()).isEqualTo(404);
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String review(Case about) {
        return "/reviews/" + about.review().slug();
    }

    private static String response(Case about, int number) {
        return review(about) + "/recommendations/" + number + "/responses/executive";
    }

    private static String one(Case about, int number) {
        return response(about, number) + "/decision";
    }

    private static String all(Case about) {
        return review(about) + "/response/decision";
    }
}
