package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.PageOf;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void datesReadAsInBritishPapers() {
        LocalDate day = LocalDate.of(2012, 7, 26);

        assertThat(Words.date(day)).isEqualTo("26 July 2012");
        assertThat(Words.ordinalDate(day)).isEqualTo("26th July");
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31))
                .extracting(Words::ordinal)
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st");
    }

    @Test
    void timescalesNameTheDayThatCountsUnlessTheirWordsDo() {
        LocalDate day = LocalDate.of(2014, 4, 1);

        assertThat(Words.due("summer 2014", LocalDate.of(2014, 8, 31))).isEqualTo("summer 2014 (until 31 August 2014)");
        assertThat(Words.due("when staff is found", null)).isEqualTo("when staff is found");
        assertThat(Words.due("By the 1st of  April 2014", day)).isEqualTo("By the 1st of  April 2014");
        assertThat(Words.due("1 APRIL 2014", day)).isEqualTo("1 APRIL 2014");
        assertThat(Words.due("21 April 2014", day)).isEqualTo("21 April 2014 (until 1 April 2014)");
    }

    @Test
    void howLongItIsReadsInDaysMonthsOrYears() {
        LocalDate day = LocalDate.of(2012, 2, 28);

        assertThat(Words.howLong(day, day)).isEqualTo("0 days");
        assertThat(Words.howLong(day, day.minusDays(1))).isEqualTo("0 days");
        assertThat(Words.howLong(day, day.plusDays(1))).isEqualTo("1 day");
        assertThat(Words.howLong(day, LocalDate.of(2012, 4, 27))).isEqualTo("59 days");
        assertThat(Words.howLong(day, LocalDate.of(2012, 4, 28))).isEqualTo("2 months");
        assertThat(Words.howLong(day, LocalDate.of(2014, 2, 27))).isEqualTo("23 months");
        assertThat(Words.howLong(day, LocalDate.of(2014, 2, 28))).isEqualTo("2 years");
        assertThat(Words.howLong(day, LocalDate.of(2025, 11, 1))).isEqualTo("13 years and 8 months");
    }

    @Test
    void timesAreLondonsInSummerToo() {
        assertThat(Words.dateAndTime(Instant.parse("2012-07-26T23:05:00Z"))).isEqualTo("27 July 2012 at 12:05am");
        assertThat(Words.time(LocalTime.of(14, 14))).isEqualTo("2:14pm");
        assertThat(Words.time(LocalTime.of(14, 0))).isEqualTo("2pm");
        assertThat(Words.time(LocalTime.NOON)).isEqualTo("midday");
        assertThat(Words.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    }

    @Test
    void listsAndCountsReadAsSentences() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of(2))).isEqualTo("2");
        assertThat(Words.list(List.of("2", "3", "5"))).isEqualTo("2, 3 and 5");
        assertThat(Words.count(1, "recommendation")).isEqualTo("1 recommendation");
        assertThat(Words.count(1204, "reply", "replies")).isEqualTo("1,204 replies");
    }

    @Test
    void plainTextBecomesParagraphsAndLists() {
        String text = "The board agreed:\n- to ask\n  the director\n• to wait\nThen it closed.\n\nNext <b>day</b>";

        assertThat(Prose.blocks(text))
                .containsExactly(
                        new Prose.Block(false, null, List.of("The board agreed:")),
                        new Prose.Block(true, null, List.of("to ask the director", "to wait")),
                        new Prose.Block(false, null, List.of("Then it closed.")),
                        new Prose.Block(false, null, List.of("Next <b>day</b>")));
        assertThat(Prose.blocks(null)).isEmpty();
        assertThat(Prose.blocks("-5 degrees\n\n\n"))
                .containsExactly(new Prose.Block(false, null, List.of("-5 degrees")));
    }

    @Test
    void aLetterHangsBeforeItsParagraph() {
        assertThat(Prose.blocks("a. As of April\nand May\nb. The framework\n(ii) more\nat 5. a. m."))
                .containsExactly(
                        new Prose.Block(false, "a.", List.of("As of April", "and May")),
                        new Prose.Block(false, "b.", List.of("The framework")),
                        new Prose.Block(false, "(ii)", List.of("more", "at 5. a. m.")));
    }

    @Test
    void plainTextIsEscaped() {
        String html = new Rendering()
                .snippet(
                        "<div th:replace=\"~{app/text :: paragraphs(${text})}\"></div>",
                        Map.of("text", "One\ntwo\n\n- <script>alert(1)</script>"));

        assertThat(html)
                .contains("One<br>two", "<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>")
                .doesNotContain("<script>");
    }

    @Test
    void boxesOfADateTakeNumbersAndNamesOfMonths() {
        assertThat(new DateParts("8", "November", "2012").toDate()).contains(LocalDate.of(2012, 11, 8));
        assertThat(new DateParts(" 8 ", "11", "2012").toDate()).contains(LocalDate.of(2012, 11, 8));
        assertThat(new DateParts("31", "2", "2012").toDate()).isEmpty();
        assertThat(new DateParts("8", "11", "12").toDate()).isEmpty();
        assertThat(new DateParts("8", null, "2012").toDate()).isEmpty();
        assertThat(new DateParts("", " ", null).isBlank()).isTrue();
    }

    @Test
    void pagesOfALongListAreLinkedWithGapsAndKeepTheFilters() {
        Pagination links = Pagination.of(new PageOf<>(List.of(), 10, 25, 1000), "/recommendations?status=4&page=10");

        assertThat(links.items()).extracting(Pagination.Item::number).containsExactly(1, 0, 9, 10, 11, 0, 40);
        assertThat(links.previous()).isEqualTo("/recommendations?status=4&page=9");
        assertThat(links.next()).isEqualTo("/recommendations?status=4&page=11");
        assertThat(Pagination.of(new PageOf<>(List.of(), 1, 25, 25), "/x").isNeeded())
                .isFalse();
        assertThat(Pagination.of(new PageOf<>(List.of(), 1, 25, 125), "/x").items())
                .extracting(Pagination.Item::number)
                .containsExactly(1, 2, 0, 5);
    }
}
