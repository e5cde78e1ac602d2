package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.recommendation.NumberedList.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedListTest {

    private static String outline(String pasted) {
        return NumberedList.of(pasted).lines().stream()
                .map(line -> ">".repeat(line.level()) + line.label())
                .collect(Collectors.joining(" | "));
    }

    private static List<String> texts(String pasted) {
        return NumberedList.of(pasted).lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1. That one ~ 1
            1) That one ~ 1
            1: That one ~ 1
            (1) That one ~ (1)
            2a. That one ~ 2a.
            2 a) That one ~ 2 a)
            2.i That one ~ 2.i
            2 (a) That one ~ 2 (a)
            2.1 That one ~ 2.1
            a) That one ~ a)
            (a) That one ~ (a)
            (iii) That one ~ (iii)
            ii. That one ~ ii.
            A. That one ~ A.
            R1 That one ~ R1
            R1: That one ~ R1
            REC 1. That one ~ REC 1.
            SR (25/26) 01 That one ~ SR (25/26) 01
            Recommendation 1: That one ~ 1
            Recommendation 1 That one ~ 1
            RECOMMENDATION 1 – That one ~ 1
            Recommendation 1: – That one ~ 1
            Recommendation 2a. That one ~ 2a.
            Suggestion 1: That one ~ 1
            • That one ~ •
            •That one ~ •
            ▪ That one ~ ▪
            - That one ~ -
            – That one ~ –
            * That one ~ *
            """)
    void labelIsReadAsPrinted(String line, String label) {
        Line only = NumberedList.of(line).lines().get(0);

        assertThat(only.label()).isEqualTo(label);
        assertThat(only.text()).isEqualTo("That one");
        assertThat(line).startsWith(only.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That 1.5 million be spent",
                "7 days after the meeting",
                "2012 was the year",
                "(2012) was the year",
                "Civil. It was not",
                "mild. It was",
                "Recommendation 2, that the actions taken",
                "recommendation 2 above",
                "A new service",
                "I agree",
                "-5 degrees",
                "KS2 results",
                "1.5 million pounds"
            })
    void sentenceIsNoLabel(String sentence) {
        assertThat(NumberedList.of(sentence)).isEqualTo(new NumberedList("", List.of(line(sentence))));
    }

    private static Line line(String text) {
        return new Line(0, "", "", text, false, false, List.of());
    }

    @Test
    void leedsLabelsStandAloneOnTheirLinesAndKeepTheirGaps() {
        String leeds = """
                Recommendation 1
                That the Director of Children's Services ensures that the Children's
                Placement Service is fully established.

                Recommendation 4
                That the response to
                recommendation 2, that the actions taken to date
                are reported.
                Recommendation 6
                That he reports back.
                Recommendation 10 That the Director of Children's Services reports back to us in July 2012
                """;

        assertThat(outline(leeds)).isEqualTo("1 | 4 | 6 | 10");
        assertThat(texts(leeds).get(1))
                .isEqualTo("That the response to recommendation 2, that the actions taken to date are reported.");
        assertThat(NumberedList.of(leeds).lines().get(0).printed()).isEqualTo("Recommendation 1");
    }

    @Test
    void telfordThemesHaveLetteredPartsAndBulletsBelowThem() {
        String telford = """
                1. Members' responsibility as Corporate Parents
                That the Council holds regular briefings (annual or biannual) for all elected members.
                2. Quality Assurance of Systems and Processes
                2 a) That the system for recording and monitoring visits and outcomes is reviewed.

                2 b) The Council should review its current systems.

                There must be simple measures, consistently applied.

                • Members suggest a category based system
                (health, PEP, statutory visits).
                • There must be systematic and regular Quality Assurance of care plans.
                3. The Role and Independence of the Independent Reviewing Officers
                a) That the current review of the IRO service should consider the management.
                b) The Council organises a provider conference
                - similar to the one held by Shropshire Council - within the next 12 months.
                """;

        assertThat(outline(telford)).isEqualTo("1 | 2 | >2 a) | >2 b) | >>• | >>• | 3 | >a) | >b)");
        assertThat(texts(telford))
                .contains(
                        "Members' responsibility as Corporate Parents\n\n"
                                + "That the Council holds regular briefings (annual or biannual) for all elected"
                                + " members.",
                        "The Council should review its current systems.\n\n"
                                + "There must be simple measures, consistently applied.",
                        "Members suggest a category based system (health, PEP, statutory visits).",
                        "The Council organises a provider conference - similar to the one held by Shropshire Council -"
                                + " within the next 12 months.");
        assertThat(NumberedList.of(telford).lines().stream()
                        .filter(Line::heading)
                        .map(Line::label))
                .containsExactly("2", "3");
    }

    @Test
    void walsallRomanPartsHaveLettersBelowThem() {
        String walsall = """
                1. That the Interim Executive Director continue to review all Looked After Children;

                2. That the Children's and Young People Scrutiny and Performance Panel closely monitor:-

                2.i the ongoing work to reduce the number of Looked After Children where appropriate;

                2.ii the work to reduce the cost of placements;

                a. As of April 2016, the new West Midlands regional Framework (IFA) went live.

                After the transfer of 163 IFA foster placements, the costs decreased by approx. £250,000.

                b. The WM regional Residential Framework will be re-tendered.
                c. Regional Children's Commissioning officers are now looking at shared purchasing.
                d. Revised procedures for supervised contact are now operational.

                3. That the Interim Executive Director (Children's Services) be requested
                """;

        assertThat(outline(walsall)).isEqualTo("1 | 2 | >2.i | >2.ii | >>a. | >>b. | >>c. | >>d. | 3");
        assertThat(texts(walsall).get(4)).contains("went live.\n\nAfter the transfer of 163");
    }

    @Test
    void walsallRomanPartsMayStandWithoutTheirNumber() {
        assertThat(outline("2. That the Panel monitor:-\n\ni. the work;\n\nii. the cost;\na. one\nb. two\n3. That"))
                .isEqualTo("2 | >i. | >ii. | >>a. | >>b. | 3");
    }

    @Test
    void warwickshireIntroductionIsReportedAndNotAdded() {
        String warwickshire = """
                3.0 Recommendations

                Based on our review, the Task & Finish Group members are satisfied.

                That the Overview & Scrutiny Committee:

                a) Requests a further report in six months
                b) Considers adding a more joined-up approach between the County Council and the Arden Cluster
                """;
        String below = warwickshire.substring(warwickshire.indexOf("Based"));

        assertThat(NumberedList.of(below).intro())
                .isEqualTo("Based on our review, the Task & Finish Group members are satisfied.\n\n"
                        + "That the Overview & Scrutiny Committee:");
        assertThat(outline(below)).isEqualTo("a) | b)");
        assertThat(outline(warwickshire)).isEqualTo("3.0 | >a) | >b)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1. x / a) y / i. z / ii. z / b) y / 2. x ~ 1 | >a) | >>i. | >>ii. | >b) | 2
            1. x / 1.1 Y / 1.2 Y / 1.2.1 Z / 2. x / 2.1 Y ~ 1 | >1.1 | >1.2 | >>1.2.1 | 2 | >2.1
            1.1 Y / 1.2 Y / 2.1 Y ~ 1.1 | 1.2 | 2.1
            A. x / 1. y / 2. y / B. x / 3. y ~ A. | >1 | >2 | B. | >3
            a. x. / b. x. / h. x. / i. x / j. x ~ a. | b. | h. | i. | j.
            1. x / i. y / iv. y / v. y / vi. y ~ 1 | >i. | >iv. | >v. | >vi.
            u) x / v) x / w) x / x) x ~ u) | v) | w) | x)
            b) x / c) x / l) x ~ b) | c) | l)
            1. x / • y / • y / o\tz / • y / 2. x ~ 1 | >• | >• | >>o | >• | 2
            1. x / 2 a) y / 2 b) y / 3. x ~ 1 | 2 a) | 2 b) | 3
            1. x / 1a. y / 1b. y / 2. x ~ 1 | >1a. | >1b. | 2
            R1 X / a) y / R2 X / 2.1 Y ~ R1 | >a) | R2 | >2.1
            SR (25/26) 01 x / (a) y / SR (25/26) 02 x ~ SR (25/26) 01 | >(a) | SR (25/26) 02
            Recommendation 1 / 1. y / 2. y / Recommendation 2 ~ 1 | >1 | >2 | 2
            1. x / (a) y / (b) y / (i) z / (ii) z / (c) y / 2. x ~ 1 | >(a) | >(b) | >>(i) | >>(ii) | >(c) | 2
            1. x / a. y / b. y / i. z / c. y / 2. x ~ 1 | >a. | >b. | >>i. | >c. | 2
            1. x / (a) y / (i) z / (ii) z / (c) y / 2. x ~ 1 | >(a) | >>(i) | >>(ii) | >(c) | 2
            (g) x / (h) x / (i) y / (ii) y / (i) x / (j) x ~ (g) | (h) | >(i) | >(ii) | (i) | (j)
            (i) x / (a) y / (b) y / (ii) x / (a) y / (iii) x ~ (i) | >(a) | >(b) | (ii) | >(a) | (iii)
            Recommendation 3: x / 1.1 y / 1.2 y / Recommendation 4: x ~ 3 | >1.1 | >1.2 | 4
            1 – X / 2 – Y / 3 – Z ~ 1 | 2 | 3
            a) x / b. x / c) x ~ a) | b. | c)
            2. a) x / b) x / 3. x ~ 2 | >a) | >b) | 3
            1.\tx / 2.\tx / 3\tx ~ 1 | 2 | 3
            """)
    void nestingFollowsTheStylesOfLabels(String pasted, String outline) {
        assertThat(outline(pasted.replace(" / ", "\n").replace("\\t", "\t"))).isEqualTo(outline);
    }

    @Test
    void themeInCapitalsIsAHeadingOverItsRecommendations() {
        String pasted = """
                RECOMMENDATIONS

                QUALITY ASSURANCE

                1. That one

                COST OF CARE
                2. That two
                """;
        NumberedList list = NumberedList.of(pasted);

        assertThat(list.intro()).isEqualTo("RECOMMENDATIONS");
        assertThat(list.lines())
                .containsExactly(
                        new Line(0, "", "", "QUALITY ASSURANCE", false, true, List.of()),
                        new Line(1, "1.", "1", "That one", false, false, List.of()),
                        new Line(0, "", "", "COST OF CARE", false, true, List.of()),
                        new Line(1, "2.", "2", "That two", false, false, List.of()));
    }

    @Test
    void wrappedLinesAreJoinedAndHyphensStay() {
        assertThat(texts("1. That the well-\nbeing of chil\u00AD\ndren is re-\ntendered - as\nbefore"))
                .containsExactly("That the well-being of children is re-tendered - as before");
    }

    @Test
    void sentenceThatBreaksOffBeforeANumberGoesOn() {
        assertThat(texts("1. That all reports be made within\n12. The rest\n2. That two"))
                .containsExactly("That all reports be made within 12. The rest", "That two");
    }

    @Test
    void lineEndsBlanksAndTabsOfEveryKindAreTaken() {
        assertThat(texts("1.\u00A0That\u00A0one\r\n2.\tThat two\rend\u2028\t3)\u2003That\u200B three\n"))
                .containsExactly("That one", "That two end", "That three");
        assertThat(texts("1\tThat one\tAccepted\tMarch 2013\n2\tThat two\tRejected\t"))
                .containsExactly("That one\n\nAccepted\n\nMarch 2013", "That two\n\nRejected");
    }

    @Test
    void textWithoutAnyNumberBecomesItsParagraphs() {
        assertThat(NumberedList.of("That one\nmore\n\nThat two").lines())
                .containsExactly(line("That one more"), line("That two"));
        assertThat(NumberedList.of(" \r\n\t ")).isEqualTo(new NumberedList("", List.of()));
    }
}
