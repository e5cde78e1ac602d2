package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.measure.CheckedTotal;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActionView;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The paper is Telford and Wrekin's cost improvement plan of 2013/14 and 2014/15, and Walsall's figures of 2016. */
@ApplicationTest
class MeasureImportTest {

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private PaperImport papers;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Measures measures;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Pages pages;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void theTotalsOfTelfordsPlanAreWhatItsFiguresAddUpTo() throws IOException {
        take();
        PlanView plan = plans.plan(Actor.PUBLIC, "cip-" + name);

        CheckedTotal saving = CheckedTotal.of(plan.columns().get(1), measures.of(Actor.PUBLIC, plan));

        assertThat(saving.target()).isEqualTo(new CheckedTotal.Cell("2,198", null, false));
        assertThat(saving.achieved()).isEqualTo(new CheckedTotal.Cell("1,230", null, false));
        assertThat(saving.variation()).isEqualTo(new CheckedTotal.Cell("968", null, false));
        assertThat(saving.notes().get(0))
                .isEqualTo("The printed totals 2,198, 1,230 and 968 are what the figures add up to.");
    }

    @Test
    void theTotalOfTheNextYearIsWhatItsFiguresAddUpTo() throws IOException {
        take();
        PlanView plan = plans.plan(Actor.PUBLIC, "cip-next-" + name);

        CheckedTotal saving = CheckedTotal.of(plan.columns().get(1), measures.of(Actor.PUBLIC, plan));

        assertThat(saving.target()).isEqualTo(new CheckedTotal.Cell("3,392", null, false));
        assertThat(saving.notes())
                .containsExactly(
                        "The printed total 3,392 is what the figures add up to.",
                        "Words that are not read as numbers count for nothing in a sum: “see below”.");
    }

    @Test
    void theTableStandsOnThePageAsPrinted() throws IOException {
        take();

        Document page = pages.get("/plans/cip-" + name).page();

        assertThat(page.select(".app-plan thead th").eachText())
                .containsExactly(
                        "No.",
                        "Description",
                        "Target No.",
                        "Achieved No.",
                        "Variation on No.",
                        "Target Saving £k",
                        "Achieved £k",
                        "Variation on £k",
                        "Comments");
        assertThat(page.select(".app-plan tbody").eachAttr("role")).hasSize(5);
        assertThat(page.select(".app-plan__group").eachText().subList(2, 4))
                .containsOnly("Objective 3 - Review Approach/Strategy for Reducing CiC");
        assertThat(page.select(".app-plan tbody tr:contains(Average time) > *"))
                .extracting(Element::text)
                .containsExactly(
                        "11",
                        "Average time spent in care reduced by (weeks)",
                        "6",
                        "not known as at April 2013",
                        "",
                        "180",
                        "Not known",
                        "180 As printed. It cannot be worked out, because “Not known” is not read as a number.",
                        "Information will be available at the beginning of June");
        assertThat(page.select(".app-plan tfoot > tr > *"))
                .extracting(Element::text)
                .containsExactly("Total Saving", "", "", "", "2,198", "1,230", "968", "");
    }

    @Test
    void theListsOfActionsAreThere() throws IOException {
        take();
        PlanView plan = plans.plan(Actor.PUBLIC, "cip-" + name);

        assertThat(actions.of(Actor.PUBLIC, plan))
                .extracting(PlanActionView::list)
                .containsExactlyInAnyOrder("list-1", "list-2", "list-2", "list-3");
        assertThat(pages.get("/plans/cip-" + name).text())
                .contains("Actions In Progress", "Out of Hours Edge of Care Service commences mid May");
    }

    @Test
    void walsallsReadingsStandWithTheirLineOnTheRecommendationAndTheReview() throws IOException {
        take();

        for (String path :
                List.of("/reviews/review-%s/recommendations/1", "/reviews/review-%s", "/plans/children-%s")) {
            Document page = pages.get(path.formatted(name)).page();
            assertThat(page.select(".app-chart__table tbody tr").eachText())
                    .as(path)
                    .containsExactly(
                            "March 2014 629",
                            "March 2015 31 March 2015 605",
                            "March 2016 31 March 2016 625",
                            "currently 11 October 2016 636");
            assertThat(page.select("svg[role=img] polyline")).as(path).hasSize(1);
        }
    }

    @Test
    void targetsKeepTheirDatesInWords() throws IOException {
        take();
        PlanView plan = plans.plan(Actor.PUBLIC, "targets-" + name);
        List<MeasureView> all = measures.of(Actor.PUBLIC, plan);

        assertThat(all)
                .extracting(measure -> measure.details().dueWords())
                .containsExactly("by December 2013", "August 2013");
        assertThat(pages.get("/plans/targets-" + name + "/measures/1").text())
                .contains("by December 2013 (until 31 December 2013)");
        assertThat(pages.get("/plans/targets-" + name).page().select("thead th").eachText())
                .as("what stands in the description is no column")
                .containsExactly("Measure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "column": "saving", "target": "300" | "column": "other", "target": "300" | plans[0].measures[0].figures[1].column: is none of the plan's columns
            "slug": "cip-next-NAME"             | "slug": "cip-NAME"                 | plans[1].slug: stands twice
            "label": "1"}, "readings"           | "label": "9"}, "readings"          | plans[2].measures[0].recommendation.label: the review
            """)
    void whatDoesNotFitTogetherIsRefusedWithItsPlace(String right, String wrong, String problem) throws IOException {
        String text = text().replaceAll("\\s*\\n\\s*", " ").replace("{ ", "{").replace(" }", "}");
        assertThat(text).contains(right.replace("NAME", name));

        assertThatThrownBy(() -> take(text.replace(right.replace("NAME", name), wrong.replace("NAME", name))))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining(problem);
    }

    private void take() throws IOException {
        take(text());
    }

    private String text() throws IOException {
        return Files.readString(Path.of("src/test/resources/papers/plans.json"))
                .replace("MNAME", "M" + name.toUpperCase(Locale.ROOT))
                .replace("NAME", name);
    }

    private void take(String text) throws IOException {
        Paper paper = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Places made = places.create(people.administrator(), paper);
        Actor account = people.actor(people.create("officer " + name));
        Set<Actor.Grant> grants = Set.of(new Actor.Grant(Role.SCRUTINY_OFFICER, made.committee("board-" + name)));
        Actor officer = new Actor(account.accountId(), account.name(), grants, Set.of());
        papers.take(paper, new Hands(officer, officer, officer, made));
    }
}
