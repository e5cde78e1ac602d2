package org.followthrough.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.MutableClock;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What My work says about responses: to whoever writes, approves or publishes them, and whose actions are due. */
@ApplicationTest
@ActiveProfiles("demo")
class ResponseListsTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void inSummer() {
        clock.fixAt(LocalDate.of(2013, 7, 5));
    }

    @Test
    void aServiceSeesWhatItOwesByWhenAndWhatItHasInHand() {
        Case about = fixture.create(3);
        owes(about, about.post(), LocalDate.of(2013, 7, 10));
        responses.start(about.service(), about.review().id(), about.post(), List.of(about.recommendation(2)), YES);
        fixture.published(about, 3, YES);

        Element list = list(about.service(), "Responses to write");

        assertThat(list.select("li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(about.review().title() + ", Recommendation 2")
                                .contains("Owed by 10 July 2013, 5 days left", "Draft"),
                        line -> assertThat(line)
                                .startsWith(about.review().title() + ", Recommendation 1")
                                .contains("Owed by 10 July 2013, 5 days left", "Not started"));
        assertThat(list.select("a").eachAttr("href")).allMatch(href -> href.endsWith("/edit"));
        clock.fixAt(LocalDate.of(2013, 7, 11));
        assertThat(list(about.service(), "Responses to write").text()).contains("1 day late Overdue");
        assertThat(headings(about.otherService())).doesNotContain("Responses to write");
    }

    @Test
    void whoDraftsForTheExecutiveSeesWhatTheExecutiveOwes() {
        Case about = fixture.create(2);
        owes(about, null, LocalDate.of(2013, 7, 10));
        assertThat(headings(about.otherService())).doesNotContain("Responses to write");
        Case led = fixture.withoutRecipients(2);
        owes(led, null, LocalDate.of(2013, 7, 10));
        long version = documents
                .document(led.officer(), led.review().id())
                .orElseThrow()
                .version();
        documents.write(led.officer(), led.review().id(), version, draftedBy(led.otherPost()));

        assertThat(list(led.otherService(), "Responses to write").select("li")).hasSize(2);
        assertThat(headings(led.service())).doesNotContain("Responses to write");
    }

    @Test
    void whatWasReturnedComesFirstAndSaysByWhom() {
        Case about = fixture.create(2);
        VersionRef ref = fixture.submitted(about, 1, YES);
        approvals.sendBack(about.cabinet(), ref.versionId(), fixture.version(about, ref), "When?");
        fixture.drafted(about, 2, YES);

        assertThat(headings(about.service())).startsWith("Responses returned to you", "Responses to write");
        assertThat(list(about.service(), "Responses returned to you").text())
                .contains("Returned by Answering cabinet member on 5 July 2013");
        assertThat(headings(about.officer())).doesNotContain("Responses returned to you", "Responses to write");
    }

    @Test
    void theCabinetMemberSeesWhatWaitsForApprovalAndForCabinet() {
        Case about = fixture.create(4);
        owes(about, null, LocalDate.of(2013, 7, 1));
        fixture.submitted(about, 1, YES);
        fixture.submitted(about, 2, YES);
        fixture.approved(about, 3, YES);

        Element approvalsList = list(about.cabinet(), "Responses waiting for your approval");
        assertThat(approvalsList.select("li").eachText()).hasSize(1);
        assertThat(approvalsList.text()).contains("2 responses", "4 days late", "Overdue");
        assertThat(approvalsList.select("a").attr("href")).isEqualTo("/approvals");
        Element approved = list(about.cabinet(), "Approved responses waiting for Cabinet’s decision");
        assertThat(approved.select("a").attr("href")).endsWith("/recommendations/3/responses/executive/decision");
        assertThat(list(about.officer(), "Approved responses waiting for Cabinet’s decision")
                        .select("li"))
                .hasSize(1);
        assertThat(headings(about.standIn())).isEmpty();
        assertThat(pages(about.standIn()).get("/my-work").page().select("a[href=/approvals]"))
                .hasSize(1);
        fixture.approved(about, 4, YES);
        assertThat(list(about.officer(), "Approved responses waiting for Cabinet’s decision")
                        .select("a")
                        .attr("href"))
                .endsWith("/response/decision");
    }

    @Test
    void theOfficerSeesWhoIsLate() {
        Case about = fixture.create(2);
        owes(about, about.post(), LocalDate.of(2013, 7, 1));
        fixture.published(about, 1, YES);

        Element late = list(about.officer(), "Late responses");

        assertThat(late.text()).contains("1 recommendation without an answer", "Owed by 1 July 2013", "4 days late");
        fixture.published(about, 2, YES);
        assertThat(headings(about.officer())).doesNotContain("Late responses");
    }

    @Test
    void ownersSeeTheirActionsThatAreOverdueOrSoonDue() {
        Case about = fixture.create(1);
        Owner mine = Owner.post(about.post());
        ActionDraft gone = ActionDraft.of("Given up", "May 2013", mine).givenUp("No money");
        fixture.published(
                about,
                1,
                YES.with(List.of(
                        ActionDraft.of("Late", "June 2013", mine),
                        ActionDraft.of("Soon", "July 2013", mine),
                        ActionDraft.of("Far off", "September 2013", mine),
                        ActionDraft.of("Goes on", "June 2013 and ongoing", mine),
                        ActionDraft.of("Of somebody else", "June 2013", Owner.post(about.otherPost())),
                        gone)));

        Element due = list(about.service(), "Actions that are due");

        assertThat(due.select("a").eachText()).containsExactly("Late", "Soon");
        assertThat(due.select("li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("By when: June 2013 (until 30 June 2013)", "Overdue"),
                        line -> assertThat(line).endsWith("Due"));
        assertThat(due.select("a").attr("href"))
                .isEqualTo("/reviews/" + about.review().slug() + "/recommendations/1");
        assertThat(list(about.otherService(), "Actions that are due")
                        .select("a")
                        .eachText())
                .containsExactly("Of somebody else");
    }

    @Test
    void aLongListIsFoldedAfterItsFirstLines() {
        Case about = fixture.create(12);
        owes(about, about.post(), LocalDate.of(2013, 7, 10));

        Element list = list(about.service(), "Responses to write");

        assertThat(list.select("> ul > li")).hasSize(8);
        assertThat(list.select("details > ul > li")).hasSize(4);
        assertThat(list.select("summary").text()).startsWith("Show 4 more");
    }

    @Test
    void manyResponsesTakeNoMoreStatementsThanOne() {
        Case small = fixture.create(2);
        Case large = fixture.create(8);
        for (Case each : List.of(small, large)) {
            owes(each, each.post(), LocalDate.of(2013, 7, 10));
            for (int number = 1; number < each.ids().size(); number++) {
                fixture.drafted(each, number, YES);
            }
        }
        pages(small.service()).get("/my-work");

        StatementCount one = StatementCount.of(() -> pages(small.service()).get("/my-work"));
        StatementCount many = StatementCount.of(() -> pages(large.service()).get("/my-work"));

        assertThat(one.count()).isPositive();
        assertThat(many.count()).as(many.toString()).isEqualTo(one.count());
    }

    private static DocumentDetails draftedBy(long post) {
        return new DocumentDetails(
                null, null, post, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, List.of(), List.of());
    }

    private void owes(Case about, Long recipient, LocalDate day) {
        clocks.set(about.officer(), about.review().id(), recipient, null, ClockSetting.of(ClockRule.FIXED_DATE, day));
    }

    private Element list(Actor actor, String heading) {
        return pages(actor).get("/my-work").page().select("section").stream()
                .filter(section -> section.select("h2").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + heading + " among " + headings(actor)));
    }

    private List<String> headings(Actor actor) {
        return pages(actor)
                .get("/my-work")
                .page()
                .select("section[aria-labelledby^=work-] h2")
                .eachText();
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }
}
