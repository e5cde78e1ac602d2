package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.council.Councils;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.review.Participant;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordView;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper says of a review beside its recommendations, and of those who hold its posts. */
@ApplicationTest
class ReviewImportTest {

    private static final String WHOLE = """
            {
              "format": "followthrough-paper/1",
              "source": {"title": "Final report", "body": "Panel", "date": "2013-02-11"},
              "council": {"name": "Council NAME", "slug": "council-NAME"},
              "committees": [
                {"slug": "group-NAME", "name": "Group NAME", "kind": "TASK_AND_FINISH_GROUP", "parent": "board-NAME"},
                {"slug": "board-NAME", "name": "Board NAME", "kind": "SCRUTINY_COMMITTEE"}
              ],
              "posts": [
                {"key": "director", "title": "Director", "terms": [
                  {"holder": null, "until": "2012-08-31", "untilWords": "left in 2012"},
                  {"holder": "Ann", "since": "2012-09-01", "sinceWords": "September 2012", "remark": "At first in part"},
                  {"holder": "Ben"}]},
                {"key": "partner", "title": "Partner", "outside": true}
              ],
              "reviews": [
                {
                  "slug": "review-NAME", "code": "TNAME", "title": "Review NAME", "committee": "group-NAME",
                  "kind": "INSPECTION_FOLLOW_UP", "publishedOn": "2013-01-30", "termsOfReference": "To look",
                  "leadMember": "Cllr Hicks", "leadOfficer": "R Maybey", "remark": "A slip is kept",
                  "participants": [
                    {"part": "MEMBER", "name": "Cllr Bob Hicks", "role": "Chair"},
                    {"part": "CONTRIBUTOR", "name": "Judy Dyson", "role": "Carer, Fostering Service"}],
                  "evidence": [{"level": 0, "text": "Verbal evidence:"}, {"level": 1, "text": "HR procedures"}],
                  "timetable": [{"dateWords": "5 April", "date": "2012-04-05", "text": "scoping meeting"}],
                  "milestones": [
                    {"kind": "COMMISSIONED", "committee": "board-NAME", "dateWords": "March 2012", "text": "It asked"},
                    {"kind": "ENDORSED", "committee": "board-NAME", "date": "2013-01-30", "text": "It agreed"}],
                  "areasTitle": "The 2 areas",
                  "areas": [
                    {"number": "1", "text": "Files", "pursued": true, "consideredAt": "Meeting (2)",
                     "consideredOn": "2012-05-08", "conclusion": "Suitable progress", "concludedOn": "2012-12-06"},
                    {"number": "5", "pursued": false}],
                  "observations": ["On a similar theme"],
                  "conclusions": "Well monitored",
                  "report": "# 1.0 Introduction\\n\\nWords\\n\\n- One\\n-- Under it",
                  "recommendations": [
                    {"label": "1", "heading": "Recommendation 1", "text": "That it be endorsed", "recipients": ["director", "partner"]},
                    {"label": "S1", "kind": "SUGGESTION", "tracked": false, "text": "A closer link", "recipients": []}
                  ]
                }
              ],
              "sessions": [
                {"committee": "group-NAME", "meetingDate": "2013-02-11", "entries": [
                   {"review": "review-NAME", "label": "1", "position": "a. It was", "remark": "No status is printed",
                    "answers": ["NO"], "reason": "It went elsewhere"}],
                 "coveringReport": {"date": "2013-02-11", "subject": "Update", "layout": "NARRATIVE", "yesNo": [],
                   "summaryOfMainIssues": [], "membersAreAskedTo": [], "sections": [],
                   "facts": [{"label": "Ward(s)", "text": "All"}]}}
              ],
              "responses": [
                {"review": "review-NAME", "recipient": "partner", "decidedOn": "2013-02-11", "publishedOn": "2013-02-12",
                 "remark": "The paper does not say who", "answers": [
                   {"recommendation": "1", "decision": "REJECTED", "decisionWords": "No", "text": "it went elsewhere",
                    "remark": "One sentence in print", "actions": []}]}
              ]
            }
            """;

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private PaperImport papers;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private Councils councils;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private ResponseReader responses;

    @Autowired
    private SessionReader sessions;

    @Autowired
    private Recommendations recommendations;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void everythingThatThePaperSaysOfTheReviewIsKept() throws IOException {
        take();

        ReviewView review = reviews.review(Actor.PUBLIC, "review-" + name);
        RecordView record = records.record(Actor.PUBLIC, review.id());
        RecordDetails details = record.details();
        assertThat(review.termsOfReference()).isEqualTo("To look");
        assertThat(review.leadMember()).isEqualTo("Cllr Hicks");
        assertThat(review.remark()).isEqualTo("A slip is kept");
        assertThat(details.participants())
                .containsExactly(
                        new Participant(Participant.Part.MEMBER, "Cllr Bob Hicks", "Chair"),
                        new Participant(Participant.Part.CONTRIBUTOR, "Judy Dyson", "Carer, Fostering Service"));
        assertThat(details.evidence())
                .containsExactly(
                        new RecordDetails.Evidence(0, "Verbal evidence:"),
                        new RecordDetails.Evidence(1, "HR procedures"));
        assertThat(details.timetable())
                .containsExactly(new RecordDetails.Held("5 April", LocalDate.of(2012, 4, 5), "scoping meeting"));
        assertThat(details.observations()).containsExactly("On a similar theme");
        assertThat(details.conclusions()).isEqualTo("Well monitored");
        assertThat(record.milestones())
                .extracting(each -> each.details().text())
                .containsExactly("It asked", "It agreed");
        assertThat(record.areas())
                .extracting(
                        each -> each.details().number(), each -> each.details().pursued(), each -> each.isConcluded())
                .containsExactly(tuple("1", true, true), tuple("5", false, false));
        assertThat(records.report(Actor.PUBLIC, review.id()).orElseThrow().text())
                .isEqualTo("# 1.0 Introduction\n\nWords\n\n- One\n-- Under it");
        assertThat(recommendations.of(Actor.PUBLIC, review.id()))
                .extracting(each -> each.details().kind())
                .containsExactly(RecommendationKind.RECOMMENDATION, RecommendationKind.SUGGESTION);
    }

    @Test
    void postsKeepTheirTermsInThePapersWords() throws IOException {
        Places made = take().places();

        assertThat(posts.holders(made.post("director")))
                .extracting(
                        HolderView::name,
                        HolderView::from,
                        each -> each.words().since(),
                        each -> each.words().until())
                .containsExactlyInAnyOrder(
                        tuple("", LocalDate.of(2012, 8, 31), null, "left in 2012"),
                        tuple("Ann", LocalDate.of(2012, 9, 1), "September 2012", null),
                        tuple("Ben", LocalDate.of(2013, 2, 11), null, null));
        assertThat(posts.post(made.post("partner")).outside()).isTrue();
        assertThat(posts.post(made.post("director")).outside()).isFalse();
    }

    @Test
    void aBodyOutsideAnswersForItselfWithThePapersRemarks() throws IOException {
        Hands hands = take();

        ResponseView answer = responses
                .publishedOfReview(
                        reviews.review(Actor.PUBLIC, "review-" + name).id())
                .get(0);
        assertThat(answer.recipientPostId()).isEqualTo(hands.places().post("partner"));
        assertThat(answer.version().decisionLabel()).isEqualTo("No");
        assertThat(answer.version().dates().decidedOn()).isEqualTo(LocalDate.of(2013, 2, 11));
        assertThat(answer.version().dates().publishedOn()).isEqualTo(LocalDate.of(2013, 2, 12));
        assertThat(answer.version().received().note()).isEqualTo("The paper does not say who\n\nOne sentence in print");
    }

    @Test
    void aStatusThatThePaperDoesNotPrintIsWhereTheTranscribersAnswersLead() throws IOException {
        take();

        SessionView session = sessions.session(Actor.PUBLIC, "group-" + name, LocalDate.of(2013, 2, 11));
        ItemView item = session.included().get(0);
        assertThat(item.confirmed().status().number()).isEqualTo(1);
        assertThat(item.confirmed().assessment().reason()).isEqualTo("It went elsewhere");
        ReportDetails report = sessions.report(session).orElseThrow().details();
        assertThat(report.reportOf()).isNull();
        assertThat(report.layout()).isEqualTo(ReportLayout.NARRATIVE);
        assertThat(report.facts()).containsExactly(new ReportDetails.Fact("Ward(s)", "All"));
    }

    @Test
    void aGroupKnowsTheCommitteeThatSetItUpThoughItComesLaterInThePaper() throws IOException {
        Places made = take().places();

        assertThat(councils.committee("group-" + name).parentId()).isEqualTo(made.committee("board-" + name));
    }

    private Hands take() throws IOException {
        String text = WHOLE.replace("TNAME", "T" + name.toUpperCase(java.util.Locale.ROOT))
                .replace("NAME", name);
        Paper paper = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Places made = places.create(people.administrator(), paper);
        Actor account = people.actor(people.create("officer " + name));
        Actor officer = new Actor(
                account.accountId(),
                account.name(),
                Set.of(new Actor.Grant(Role.SCRUTINY_OFFICER, made.committee("group-" + name))),
                Set.of());
        Actor chairs = people.actor(people.create("chair " + name));
        Actor chair = new Actor(
                chairs.accountId(),
                chairs.name(),
                Set.of(new Actor.Grant(Role.CHAIR, made.committee("group-" + name))),
                Set.of());
        Hands hands = new Hands(officer, chair, officer, made);
        papers.take(paper, hands);
        return hands;
    }
}
