package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.status.FlowchartDrawing.Area;
import org.followthrough.status.FlowchartDrawing.Arrow;
import org.followthrough.status.FlowchartDrawing.Box;
import org.followthrough.status.FlowchartDrawing.Line;
import org.followthrough.status.FlowchartDrawing.Link;
import org.followthrough.status.FlowchartDrawing.Look;
import org.followthrough.status.FlowchartDrawing.TextBranch;
import org.followthrough.status.FlowchartDrawing.TextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowchartDrawingTest {

    /** Em per letter in a wide bold sans-serif, measured over these texts; not what the drawing itself reckons with. */
    private static final double AVERAGE_EM = 0.64;

    static Stream<FlowchartDrawing> drawings() {
        return Stream.concat(
                Stream.of(
                        FlowchartDrawing.plain(),
                        counted(1),
                        counted(1_000_000),
                        FlowchartDrawing.withPath(Walk.empty())),
                Walk.allComplete().stream().map(FlowchartDrawing::withPath));
    }

    private static FlowchartDrawing counted(long number) {
        return FlowchartDrawing.withCounts(branchCounts(number), outcomeCounts(number));
    }

    private static Map<Branch, Count> branchCounts(long number) {
        return Branch.tally(Map.of()).keySet().stream()
                .collect(Collectors.toMap(
                        branch -> branch,
                        branch -> new Count(
                                number,
                                "/list?branch=" + branch.question().slug()
                                        + branch.answer().code())));
    }

    private static Map<StatusCategory, Count> outcomeCounts(long number) {
        return Stream.of(StatusCategory.values())
                .collect(Collectors.toMap(
                        category -> category, category -> new Count(number, "/list?status=" + category.number())));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyQuestionAndOutcomeHasOneBoxAndEveryAnswerOneArrow(FlowchartDrawing drawing) {
        List<Step> steps = new ArrayList<>(List.of(Question.values()));
        steps.addAll(List.of(StatusCategory.values()));
        assertThat(drawing.boxes()).extracting(Box::step).containsExactlyInAnyOrderElementsOf(steps);
        assertThat(drawing.arrows())
                .flatExtracting(Arrow::branches)
                .containsExactlyInAnyOrderElementsOf(Branch.tally(Map.of()).keySet());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void textLiesInsideItsBoxAndBoxesInsideThePicture(FlowchartDrawing drawing) {
        Area picture = new Area(0, 0, drawing.width(), drawing.height());
        for (Box box : drawing.boxes()) {
            Area frame = new Area(box.x(), box.y(), box.width(), box.height());
            assertInside(frame, picture);
            assertThat(box.lines()).isNotEmpty();
            box.lines().forEach(line -> assertInside(extent(line), frame));
            box.links().forEach(link -> assertInside(link.area(), frame));
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingOverlapsAnythingElse(FlowchartDrawing drawing) {
        List<Area> areas = new ArrayList<>();
        drawing.boxes().forEach(box -> areas.add(new Area(box.x(), box.y(), box.width(), box.height())));
        drawing.arrows().forEach(arrow -> {
            arrow.lines().forEach(line -> areas.add(extent(line)));
            arrow.links().forEach(link -> areas.add(link.area()));
        });
        for (int one = 0; one < areas.size(); one++) {
            for (int other = one + 1; other < areas.size(); other++) {
                assertThat(overlap(areas.get(one), areas.get(other)))
                        .as("%s and %s", areas.get(one), areas.get(other))
                        .isFalse();
            }
        }
    }

    private static Area extent(Line line) {
        int width = (int) (line.text().length() * AVERAGE_EM * 16);
        int left = "middle".equals(line.anchor()) ? line.x() - width / 2 : line.x();
        return new Area(left, line.y() - 14, width, 18);
    }

    private static void assertInside(Area inner, Area outer) {
        assertThat(inner.x() >= outer.x()
                        && inner.y() >= outer.y()
                        && inner.x() + inner.width() <= outer.x() + outer.width()
                        && inner.y() + inner.height() <= outer.y() + outer.height())
                .as("%s inside %s", inner, outer)
                .isTrue();
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.status.Walk#allComplete")
    void pathHighlightsExactlyTheStepsOfTheWalk(Walk walk) {
        Set<Step> steps = new HashSet<>();
        Set<Branch> branches = new HashSet<>();
        walk.answered().forEach(each -> {
            steps.add(each.question());
            steps.add(each.next());
            branches.add(new Branch(each.question(), each.answer()));
        });
        FlowchartDrawing drawing = FlowchartDrawing.withPath(walk);
        for (Box box : drawing.boxes()) {
            assertThat(box.look())
                    .as(box.step().wording())
                    .isEqualTo(steps.contains(box.step()) ? Look.TAKEN : Look.LEFT);
        }
        for (Arrow arrow : drawing.arrows()) {
            boolean taken = arrow.branches().stream().anyMatch(branches::contains);
            assertThat(arrow.look()).as(arrow.branches().toString()).isEqualTo(taken ? Look.TAKEN : Look.LEFT);
        }
    }

    @Test
    void unfinishedPathEndsAtTheOpenQuestion() {
        FlowchartDrawing drawing = FlowchartDrawing.withPath(Walk.parse("YN"));
        assertThat(drawing.boxes())
                .filteredOn(box -> box.look() == Look.TAKEN)
                .extracting(Box::step)
                .containsExactlyInAnyOrder(Question.RELEVANT, Question.ACHIEVED, Question.TIMESCALE);
        assertThat(textOf(drawing))
                .containsExactly(
                        "1. Is this recommendation still relevant? Yes",
                        "2. Has the recommendation been achieved? No",
                        "Next question: 3. Has the set timescale passed?");
    }

    @Test
    void sharedArrowSaysBothAnswersUntilAPathTellsWhich() {
        assertThat(timescaleLabel(FlowchartDrawing.plain())).isEqualTo("Yes, or no timescale was set");
        assertThat(timescaleLabel(FlowchartDrawing.withPath(Walk.parse("YNTNY"))))
                .isEqualTo("No timescale was set");
        assertThat(timescaleLabel(FlowchartDrawing.withPath(Walk.parse("YNYNY"))))
                .isEqualTo("Yes, it has passed");
        assertThat(timescaleLabel(FlowchartDrawing.withPath(Walk.parse("YNN"))))
                .isEqualTo("Yes, or no timescale was set");
    }

    private static String timescaleLabel(FlowchartDrawing drawing) {
        return drawing.arrows().stream()
                .filter(arrow -> arrow.branches().contains(new Branch(Question.TIMESCALE, Answer.NO_TIMESCALE)))
                .flatMap(arrow -> arrow.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining());
    }

    @Test
    void stepsOfAPathAreItsQuestionsAnswersAndOutcome() {
        assertThat(textOf(FlowchartDrawing.withPath(Walk.parse("YNTNY"))))
                .containsExactly(
                        "1. Is this recommendation still relevant? Yes",
                        "2. Has the recommendation been achieved? No",
                        "3. Has the set timescale passed? No timescale was set",
                        "4. Is there an obstacle? No",
                        "5. Is progress acceptable? Yes",
                        "Outcome: 4 Not achieved (Progress made acceptable. Continue monitoring)");
    }

    private static List<String> textOf(FlowchartDrawing drawing) {
        return drawing.steps().stream()
                .map(step -> step.answer() == null ? step.text() : step.text() + " " + step.answer())
                .toList();
    }

    @Test
    void plainStepsSayWhereEachAnswerLeads() {
        TextStep timescale = FlowchartDrawing.plain().steps().get(2);
        assertThat(timescale.branches())
                .extracting(TextBranch::text)
                .containsExactly(
                        "Yes, it has passed – go to question 4",
                        "No – outcome 6 Not for review this session",
                        "No timescale was set – go to question 4");
        assertThat(FlowchartDrawing.plain().steps().get(3).branches())
                .extracting(TextBranch::text)
                .contains("Yes – outcome 3 Not achieved (Obstacle): the committee determines appropriate action");
        assertThat(FlowchartDrawing.plain().steps()).hasSize(5);
    }

    @Test
    void everyCountIsALinkInThePictureAndInTheText() {
        FlowchartDrawing drawing = counted(6);
        Set<String> wanted = Stream.concat(branchCounts(6).values().stream(), outcomeCounts(6).values().stream())
                .map(Count::href)
                .collect(Collectors.toSet());
        assertThat(wanted).hasSize(11 + 6);
        assertThat(links(drawing)).extracting(Link::href).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(drawing.steps().stream()
                        .flatMap(step -> step.branches().stream())
                        .map(branch ->
                                branch.link() == null ? "none" : branch.link().href()))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(drawing.role()).isEqualTo("group");
    }

    @Test
    void linksSayWhatTheyCountWhenReadByThemselves() {
        assertThat(links(counted(1)))
                .allSatisfy(
                        link -> assertThat(link.name()).startsWith(link.line().text()));
        assertThat(links(counted(1)))
                .extracting(Link::name)
                .doesNotHaveDuplicates()
                .contains(
                        "Yes: 1 recommendation at question 1, Is this recommendation still relevant?",
                        "1 recommendation: No at question 1, Is this recommendation still relevant?",
                        "1 recommendation with status 2 Achieved");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void linksAreLargeEnoughWhenScaledDownToFourFifths(FlowchartDrawing drawing) {
        assertThat(links(drawing)).allSatisfy(link -> {
            assertThat(link.area().height() * 4 / 5).isGreaterThanOrEqualTo(24);
            assertThat(link.area().width() * 4 / 5).isGreaterThanOrEqualTo(24);
        });
    }

    private static List<Link> links(FlowchartDrawing drawing) {
        return Stream.concat(
                        drawing.arrows().stream().flatMap(arrow -> arrow.links().stream()),
                        drawing.boxes().stream().flatMap(box -> box.links().stream()))
                .toList();
    }

    @Test
    void countWithoutAddressIsShownAsText() {
        Branch stop = new Branch(Question.RELEVANT, Answer.NO);
        Branch goOn = new Branch(Question.RELEVANT, Answer.YES);
        FlowchartDrawing drawing = FlowchartDrawing.withCounts(
                Map.of(stop, new Count(2, null), goOn, new Count(1_234, null)),
                Map.of(StatusCategory.STOP_MONITORING, new Count(2, null)));
        assertThat(drawing.role()).isEqualTo("img");
        assertThat(links(drawing)).isEmpty();
        assertThat(drawing.arrows())
                .flatExtracting(Arrow::lines)
                .extracting(Line::text)
                .contains("2", "Yes: 1,234");
        assertThat(drawing.boxes())
                .flatExtracting(Box::lines)
                .extracting(Line::text)
                .contains("2 recommendations");
        assertThat(drawing.steps().get(0).branches())
                .extracting(TextBranch::text)
                .containsExactly(
                        "Yes: 1,234 recommendations – go to question 2",
                        "No: 2 recommendations – outcome 1 Stop monitoring");
        assertThat(drawing.steps()).last().extracting(TextStep::text).isEqualTo("Outcome: 1 Stop monitoring");
    }

    @Test
    void titleTellsTheOutcomeOfAPath() {
        assertThat(FlowchartDrawing.withPath(Walk.parse("YY")).title())
                .isEqualTo("Recommendation tracking flowchart: path to 2 Achieved");
    }
}
