package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Posts;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@ActiveProfiles("demo")
class AuditPageTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private History history;

    @Autowired
    private Boards boards;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private TransactionTemplate transactions;

    private static final String AUDIT = "/administration/audit";

    private Town town() {
        return Town.of(people, councils, posts);
    }

    @Test
    void eventsStandNewestFirstInWords() {
        Town town = town();
        CouncilView council = town.council("Council");
        CommitteeView committee = town.committee(council, "Board");
        AccountView administrator = people.create("Auditor " + town.mark(), new Actor.Grant(Role.ADMINISTRATOR, null));
        AccountView person = people.create("Person " + town.mark());
        accounts.grant(
                people.actor(administrator),
                person.id(),
                person.version(),
                new Actor.Grant(Role.CHAIR, committee.id()));

        Pages.Answer audit = pages.get(administrator, AUDIT);

        List<String> newest =
                audit.page().select("tbody tr").get(0).select("td").eachText();
        assertThat(newest.subList(1, 5))
                .containsExactly(administrator.name(), "role granted", person.name(), "Chair of " + committee.name());
        assertThat(audit.page().select("tbody tr").get(0).select("a").attr("href"))
                .isEqualTo("/administration/people/" + person.id());
    }

    @Test
    void kindFiltersAndStaysOverThePages() {
        Town town = town();
        AccountView administrator = town.administrator();
        for (int number = 0; number < 51; number++) {
            town.council("Number " + number);
        }

        Pages.Answer councilEvents = pages.get(administrator, AUDIT + "?kind=council");

        assertThat(councilEvents.page().select("tbody td[data-label=What]").eachText())
                .hasSize(50)
                .allMatch(action -> action.startsWith("council"));
        assertThat(councilEvents.page().select("a[rel=next]").attr("href")).isEqualTo(AUDIT + "?kind=council&page=2");
        assertThat(councilEvents.page().select(".app-filter__remove").text()).contains("Kind: Council");
        assertThat(pages.get(administrator, AUDIT + "?kind=council&page=2")
                        .page()
                        .select("tbody tr"))
                .isNotEmpty();
        assertThat(pages.get(administrator, AUDIT + "?kind=nonsense&page=x").status())
                .isEqualTo(200);
        assertThat(pages.get(administrator, AUDIT + "?page=999999").status()).isEqualTo(200);
    }

    @Test
    void nothingOfADraftIsShown() {
        AccountView administrator = town().administrator();
        transactions.executeWithoutResult(done -> history.record(
                people.administrator(),
                "review edited",
                new Subject("review", 987_654),
                "Title of a draft",
                "A reason in somebody's words"));

        Pages.Answer audit = pages.get(administrator, AUDIT);

        assertThat(audit.text())
                .contains("review edited", "Review 987654")
                .doesNotContain("Title of a draft", "A reason in somebody's words");
    }

    @Test
    void sessionsAndRecommendationsAreNamedAsPeopleNameThem() {
        Board board = boards.create(1);
        boards.give(board, 1, "Done");
        String name = board.code() + "-1";

        Pages.Answer audit = pages.get(town().administrator(), AUDIT);

        List<String> records =
                audit.page().select("tbody td[data-label=Record]").eachText();
        assertThat(records)
                .contains(name + " at 8 November 2012", "Review " + board.code())
                .anyMatch(record -> record.startsWith("Session of 8 November 2012, Board "))
                .noneMatch(record -> record.matches("(Session|Session item|Meeting) \\d+"));
        ReviewView draft = reviews.create(
                people.actor(board.officer()),
                board.id(),
                new ReviewDetails(
                        "Secret title",
                        "secret-" + board.slug(),
                        "S" + board.code(),
                        ReviewKind.REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null));
        recommendations.addAll(
                people.actor(board.officer()),
                draft.id(),
                List.of(new OutlineItem(0, RecommendationDetails.of("1", "That it be done", true))));
        assertThat(pages.get(town().administrator(), AUDIT).text())
                .contains("A draft review")
                .doesNotContain("Secret title", "S" + board.code());
    }

    @Test
    void takesAFixedNumberOfStatements() {
        Town town = town();
        AccountView administrator = town.administrator();
        town.council("First");
        pages.get(administrator, AUDIT);
        int few = StatementCount.of(() -> pages.get(administrator, AUDIT)).count();
        for (int number = 1; number <= 30; number++) {
            people.create("Number " + number);
        }

        assertThat(StatementCount.of(() -> pages.get(administrator, AUDIT)).count())
                .isEqualTo(few);
    }
}
