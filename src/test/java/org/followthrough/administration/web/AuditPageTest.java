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
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
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
