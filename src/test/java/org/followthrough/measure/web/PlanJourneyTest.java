package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer does with a plan, by its pages alone. */
@ApplicationTest
class PlanJourneyTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    private Board board;
    private String plan;

    @BeforeEach
    void createAPlan() {
        board = boards.empty();
        String address = "/committees/" + board.slug() + "/plans/new";
        Answer created = send(address, address, "title", "Improvement plan " + board.slug());
        assertThat(created.status()).isEqualTo(302);
        plan = created.location().replace("/measures", "");
        assertThat(plan).isEqualTo("/plans/improvement-plan-" + board.slug());
    }

    @Test
    void aDraftIsNotThereForTheOthers() {
        assertThat(pages.get(plan).status()).isEqualTo(404);
        assertThat(pages.get(board.stranger(), plan).status()).isEqualTo(404);
        assertThat(pages.get(board.member(), plan).status()).isEqualTo(200);
        assertThat(pages.get("/committees/" + board.slug() + "/plans").text()).doesNotContain("Improvement plan");
        assertThat(pages.get(board.member(), "/committees/" + board.slug() + "/plans")
                        .text())
                .contains("Improvement plan", "Draft");
    }

    @Test
    void anEmptyPlanIsNotPublished() {
        assertThat(send(plan + "/publication", plan + "/publication").status()).isEqualTo(409);
    }

    @Test
    void whatIsTypedComesBackWithItsErrors() {
        String address = "/committees/" + board.slug() + "/plans/new";

        Answer noTitle = send(address, address, "introduction", "Some words");
        assertThat(noTitle.status()).isEqualTo(422);
        assertThat(noTitle.errors()).isEqualTo("Enter the title of the plan");
        assertThat(noTitle.page().select("textarea[name=introduction]").text()).isEqualTo("Some words");

        Answer taken = send(address, address, "title", "Improvement plan " + board.slug());
        assertThat(taken.errors()).isEqualTo("There is already a plan with this address");

        Answer noDay =
                send(address, address, "title", "Other", "asAt.day", "31", "asAt.month", "2", "asAt.year", "2013");
        assertThat(noDay.errors()).contains("must be a real date");
    }

    @Test
    void aPlanIsFilledPublishedAndReadByEverybody() {
        setColumns();
        add("1", "40", "45", "5");
        add("2", "40", "45", "6");
        assertThat(send(plan + "/publication", plan + "/publication").status()).isEqualTo(302);

        Document page = pages.get(plan).page();

        assertThat(page.select(".app-plan thead th").eachText())
                .containsExactly("No.", "Measure", "Target", "Achieved", "Variation");
        assertThat(cells(page, 0)).containsExactly("1", "Thing 1", "40", "45", "5");
        assertThat(cells(page, 1))
                .containsExactly(
                        "2", "Thing 2", "40", "45", "6 5 worked out The paper prints 6. Achieved minus target is 5.");
        assertThat(page.select(".app-plan tfoot td").eachText())
                .containsExactly("80", "91 90 worked out", "10 worked out");
        assertThat(page.select(".app-plan__notes li").eachText())
                .contains("The paper prints 91 as the total of “Achieved”, but the figures above it add up to 90.");
    }

    @Test
    void figuresThatEverybodyHasReadChangeWithAReasonOnly() {
        setColumns();
        add("1", "40", "45", "5");
        send(plan + "/publication", plan + "/publication");
        String edit = plan + "/measures/1/edit";

        Answer without = send(edit, edit, "figures[0].achieved", "44");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.errors()).isEqualTo("Say why this changes, since everybody has read it");

        assertThat(send(edit, edit, "figures[0].achieved", "44", "reason", "Counted again")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(plan + "/measures/1").text())
                .contains("1 Thing 1: Achieved", "Why: Counted again")
                .contains("[taken out:] 45 [end] [put in:] 44 [end]");
    }

    @Test
    void columnsWithFiguresInThemStay() {
        setColumns();
        add("1", "40", "45", "5");

        Answer emptied = send(
                plan + "/columns",
                plan + "/columns",
                "columns[0].targetHead",
                "",
                "columns[0].achievedHead",
                "",
                "columns[0].variationHead",
                "",
                "columns[0].totalTarget",
                "",
                "columns[0].totalAchieved",
                "");

        assertThat(emptied.status()).isEqualTo(422);
        assertThat(emptied.errors()).contains("Measures still have figures in a group of columns that you removed");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstSaved() {
        setColumns();
        add("1", "40", "45", "5");
        String edit = plan + "/measures/1/edit";
        Answer open = pages.get(board.officer(), edit);
        send(edit, edit, "description", "Theirs");

        Answer second = pages.submit(board.officer(), open, edit, "description", "Mine");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else saved this first", "Theirs");
        assertThat(pages.submit(board.officer(), second, edit).status()).isEqualTo(302);
        assertThat(pages.get(board.officer(), plan + "/measures/1").text()).contains("Mine");
    }

    @Test
    void nobodyPublishesWhatTheyHaveNotSeen() {
        add("1", null, null, null);
        Answer asked = pages.get(board.officer(), plan + "/publication");
        add("2", null, null, null);

        assertThat(pages.submit(board.officer(), asked, plan + "/publication").status())
                .isEqualTo(409);
        assertThat(pages.get(plan).status()).isEqualTo(404);
        assertThat(send(plan + "/publication", plan + "/publication").status()).isEqualTo(302);
        assertThat(pages.get(plan).text()).contains("Thing 2");
    }

    @Test
    void totalsOfAGroupWithoutHeadsAreAskedAboutAndKept() {
        Answer refused = send(plan + "/columns", plan + "/columns", "columns[1].totalLabel", "Total Saving");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("Enter at least one head of this group of columns");
        assertThat(refused.page().select("[value='Total Saving']")).hasSize(1);
    }

    @Test
    void measuresMoveAndGo() {
        add("1", null, null, null);
        add("2", null, null, null);
        Answer work = pages.get(board.officer(), plan + "/measures");

        assertThat(pages.submit(board.officer(), work, plan + "/measures/2/position", "direction", "up")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(board.officer(), plan + "/measures")
                        .page()
                        .select(".app-outline__title")
                        .eachText())
                .containsExactly("2 Thing 2", "1 Thing 1");

        assertThat(send(plan + "/measures/2/removal", plan + "/measures/2/removal")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(board.officer(), plan + "/measures").text()).doesNotContain("Thing 2");
    }

    @Test
    void aDraftGoesWithAllThatIsInIt() {
        setColumns();
        add("1", "40", "45", "5");
        String readings = plan + "/measures/1/readings/";
        send(readings + "new", readings + "new", "asAtWords", "March 2014", "value", "629");
        send(readings + "1/correction", readings + "1/correction", "value", "692", "reason", "A slip");
        send(plan + "/lists", plan + "/lists");
        send(plan + "/actions/new", plan + "/actions/new", "text", "To be done", "list", "list-1");
        send(plan + "/actions/1/move", plan + "/actions/1/move", "list", "list-2");
        String tables = """
                select (select count(*) from plan_column k where k.plan_id = p.id)
                     + (select count(*) from plan_list l where l.plan_id = p.id)
                     + (select count(*) from measure m where m.plan_id = p.id)
                     + (select count(*) from plan_action a where a.plan_id = p.id)
                     + (select count(*) from measure_figure f join measure m on m.id = f.measure_id where m.plan_id = p.id)
                     + (select count(*) from measure_reading r join measure m on m.id = r.measure_id where m.plan_id = p.id)
                     + (select count(*) from plan_action_move v join plan_action a on a.id = v.action_id where a.plan_id = p.id)
                from (select cast(:id as bigint) as id) p""";
        long id = jdbc.sql("select id from plan where slug = :slug")
                .param("slug", plan.substring("/plans/".length()))
                .query(Long.class)
                .single();
        assertThat(jdbc.sql(tables).param("id", id).query(Long.class).single()).isEqualTo(1 + 3 + 1 + 1 + 1 + 2 + 1);

        assertThat(send(plan + "/removal", plan + "/removal").location())
                .isEqualTo("/committees/" + board.slug() + "/plans");
        assertThat(pages.get(board.officer(), plan).status()).isEqualTo(404);
        assertThat(jdbc.sql(tables).param("id", id).query(Long.class).single()).isZero();
    }

    private void setColumns() {
        Answer set = send(
                plan + "/columns",
                plan + "/columns",
                "columns[0].unit",
                "NUMBER",
                "columns[0].targetHead",
                "Target",
                "columns[0].achievedHead",
                "Achieved",
                "columns[0].variationHead",
                "Variation",
                "columns[0].rule",
                "ACHIEVED_MINUS_TARGET",
                "columns[0].summed",
                "true",
                "columns[0].totalTarget",
                "80",
                "columns[0].totalAchieved",
                "91");
        assertThat(set.errors()).isEmpty();
        assertThat(set.status()).isEqualTo(302);
    }

    private void add(String number, String target, String achieved, String variation) {
        String address = plan + "/measures/new";
        Answer added = target == null
                ? send(address, address, "number", number, "description", "Thing " + number)
                : send(
                        address,
                        address,
                        "number",
                        number,
                        "description",
                        "Thing " + number,
                        "figures[0].target",
                        target,
                        "figures[0].achieved",
                        achieved,
                        "figures[0].variation",
                        variation);
        assertThat(added.errors()).isEmpty();
        assertThat(added.location()).isEqualTo(plan + "/measures#m-" + number);
    }

    private static List<String> cells(Document page, int row) {
        return page.select(".app-plan tbody tr").get(row).children().stream()
                .map(Element::text)
                .toList();
    }

    private Answer send(String page, String action, String... typed) {
        return pages.submit(board.officer(), pages.get(board.officer(), page), action, typed);
    }
}
