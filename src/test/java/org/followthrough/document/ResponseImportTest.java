package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.Posts;
import org.followthrough.response.ActionView;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ResponseImportTest {

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
    private Reviews reviews;

    @Autowired
    private ResponseReader responses;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void everythingThatAPaperSaysIsKept() throws IOException {
        Paper paper = read(SmallPaper.named(name));
        Hands hands = hands(paper);

        papers.take(paper, hands);

        ReviewView review = reviews.review(Actor.PUBLIC, "review-" + name);
        DocumentDetails document =
                documents.document(Actor.PUBLIC, review.id()).orElseThrow().details();
        assertThat(review.publishedOn()).isEqualTo(LocalDate.of(2013, 6, 27));
        assertThat(document.portfolioPostId()).isEqualTo(hands.places().post("portfolio"));
        assertThat(document.leadPostId()).isEqualTo(hands.places().post("director"));
        assertThat(document.proposals()).isEqualTo("1.1 That\n\na) this");
        assertThat(document.background()).isEqualTo("- A point");
        assertThat(document.remark()).isEqualTo("1 a), point 1: The paper prints no response");
        ResponseView answer = responses.publishedOfReview(review.id()).get(0);
        assertThat(responses.publishedOfReview(review.id())).hasSize(1);
        assertThat(answer.version().reasonInText()).isTrue();
        assertThat(answer.version().actions().get(0).owners())
                .extracting(ActionView.OwnerView::words)
                .containsExactly("Ann", "Ann");
    }

    @Test
    void thePapersHoldersHoldTheirPostsFromItsDay() throws IOException {
        Paper paper = read(SmallPaper.named(name));
        long director = places.create(people.administrator(), paper).post("director");

        assertThat(posts.holders(director))
                .extracting(HolderView::name, HolderView::from)
                .containsExactlyInAnyOrder(
                        tuple("Ann", LocalDate.of(2013, 6, 27)), tuple("Ben", LocalDate.of(2013, 6, 27)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            answers/0/recommendation                       | "9z"         | executiveResponses[0].answers[0].recommendation: there is no recommendation 9z in the review
            answers/1/recommendation                       | "1a-b2"      | executiveResponses[0].answers[1].recommendation: there is no recommendation 1a-b2 in the review
            summary/0/recommendation                       | "2"          | executiveResponses[0].summary[0].recommendation: there is no recommendation 2 in the review
            impact/legal/paragraphs/0/recommendations      | ["7"]        | executiveResponses[0].impact.legal.paragraphs[0].recommendations: there is no recommendation 7 in the review
            impact/legal/paragraphs/0/recommendations      | ["1"]        | executiveResponses[0].impact.legal.paragraphs[0].recommendations: says [1], but the paragraph ends by naming [1a]
            impact/legal/paragraphs/0/text                 | "The Act"    | executiveResponses[0].impact.legal.paragraphs[0].recommendations: says [1a], but the paragraph ends by naming []
            cabinetMeeting                                 | "2999-01-01" | reviews[0], publishedOn: The date of publication must be today or in the past
            """)
    void aPaperThatDoesNotFitTogetherLeavesNothingBehind(String key, String value, String problem) throws IOException {
        Paper paper = read(SmallPaper.with(SmallPaper.named(name), "executiveResponses/0/" + key, value));
        Hands hands = hands(paper);
        List<Long> before = rows();

        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> papers.take(paper, hands));

        assertThat(wrong).isNotNull();
        assertThat(wrong.problems()).containsExactly(problem);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoeverDoesNotHoldThePortfolioCannotApproveForThePaper() throws IOException {
        Paper paper = read(SmallPaper.named(name));
        Hands hands = hands(paper);
        Hands others = new Hands(hands.officer(), hands.chair(), hands.officer(), hands.places());
        List<Long> before = rows();

        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> papers.take(paper, others));

        assertThat(wrong.problems())
                .containsExactly(
                        "executiveResponses[0]: Only a cabinet member of this council can approve a response.");
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> rows() {
        return List.of(
                        "review",
                        "recommendation",
                        "response",
                        "response_version",
                        "executive_response",
                        "response_clock")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private Hands hands(Paper paper) {
        Places made = places.create(people.administrator(), paper);
        long board = made.committee("board-" + name);
        return new Hands(
                somebody("officer", Role.SCRUTINY_OFFICER, board, Set.of()),
                somebody("chair", Role.CHAIR, board, Set.of()),
                somebody("member", Role.CABINET_MEMBER, null, Set.of(made.post("portfolio"))),
                made);
    }

    private Actor somebody(String as, Role role, Long committee, Set<Long> held) {
        Actor account = people.actor(people.create(as + " " + name));
        return new Actor(account.accountId(), account.name(), Set.of(new Actor.Grant(role, committee)), held);
    }

    private Paper read(String paper) throws IOException {
        return reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
    }
}
