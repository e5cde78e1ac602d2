package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.meeting.PastedMeeting.Item;
import org.junit.jupiter.api.Test;

/** The ways in which councils print agendas and minutes, and in which programs hand them over. */
class PastedMeetingTest {

    @Test
    void wordGivesNoBlankLinesAndBulletsWithTabs() {
        PastedMeeting read = minutes("""
                1.\tApologies for absence
                Apologies were received from Councillor Hill.
                2.\tFostering
                The Panel heard how carers are found.
                •\tThere are 26 placements
                •\tDemand is high
                Members thanked the officers.
                """);

        assertThat(titles(read)).containsExactly("1 Apologies for absence", "2 Fostering");
        assertThat(words(read, 1))
                .isEqualTo("The Panel heard how carers are found.\n\n- There are 26 placements\n- Demand is high\n\n"
                        + "Members thanked the officers.");
    }

    @Test
    void aPdfBreaksSentencesAtTheEndOfItsLinesAndPages() {
        PastedMeeting read = minutes("""
                7 FOSTERING

                The Panel considered the report of the Strategic Director on how foster
                carers are found, trained and kept in the county. Members asked about
                Coventry and heard that it does the same with fewer people than the

                county has, which was noted.
                """);

        assertThat(words(read, 0))
                .doesNotContain("\n")
                .contains("how foster carers", "about Coventry", "the county has");
    }

    @Test
    void numbersInSentencesAndListsBeginNoItem() {
        PastedMeeting read = minutes("""
                1. Minutes
                11 February 2013 was confirmed as the next date.
                2. Budget
                4 children live out of the county, which
                3 others did before.

                RESOLVED that:
                1. the report be noted;
                2. a further report be brought to the next meeting (Jo Davies).

                3. Date of the next meeting
                """);

        assertThat(titles(read)).containsExactly("1 Minutes", "2 Budget", "3 Date of the next meeting");
        assertThat(read.items().get(1).resolutions())
                .extracting(ResolutionDetails::text, ResolutionDetails::ownerWords, ResolutionDetails::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "that 1. the report be noted;", null, ResolutionKind.DECISION),
                        org.assertj.core.groups.Tuple.tuple(
                                "that 2. a further report be brought to the next meeting",
                                "Jo Davies",
                                ResolutionKind.ACTION));
    }

    @Test
    void whoIsNamedBelowJoinsWhoIsNamedInBrackets() {
        PastedMeeting read = minutes("""
                1. Budget

                RESOLVED that a note be circulated [Jo Davies]

                Action: Richard Maybey
                """);

        assertThat(read.items().get(0).resolutions()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("that a note be circulated");
            assertThat(each.ownerWords()).isEqualTo("Jo Davies; Richard Maybey");
        });
    }

    @Test
    void aLineThatSaysWhatIsToBeDoneIsAnActionOfItsOwn() {
        PastedMeeting read = minutes("""
                1. Budget

                RESOLVED that the report be noted.

                Action: Officers to circulate the report [Jo Davies]
                """);

        assertThat(read.items().get(0).resolutions())
                .extracting(ResolutionDetails::text, ResolutionDetails::ownerWords, ResolutionDetails::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("that the report be noted.", null, ResolutionKind.DECISION),
                        org.assertj.core.groups.Tuple.tuple(
                                "Officers to circulate the report", "Jo Davies", ResolutionKind.ACTION));
    }

    @Test
    void paragraphsWithNumbersOfTheirOwnBelongToTheirItem() {
        PastedMeeting read = minutes("""
                35. Safeguarding
                35.1 The Chairman welcomed the Assistant Director, who spoke about the reasons for the overspend and what is done.
                35.2 Members asked whether the number of agency workers was still rising, and were told that it was not.
                36. Work programme
                """);

        assertThat(titles(read)).containsExactly("35 Safeguarding", "36 Work programme");
        assertThat(words(read, 0)).startsWith("35.1 The Chairman").contains("\n\n35.2 Members");
    }

    @Test
    void anAgendaWithPartsOfItems() {
        PastedMeeting read = agenda("""
                Agenda
                1. General
                1.1 Apologies
                1.2 Declarations of interest
                2. Leaving care
                (a) The charter is attached as Appendix 1, and a care leaver will speak about what it means to them today.
                """);

        assertThat(read.head()).isEqualTo("Agenda");
        assertThat(read.items())
                .extracting(
                        item -> item.details().level() + " " + item.details().number())
                .containsExactly("0 1", "1 1.1", "1 1.2", "0 2");
        assertThat(read.items().get(3).details().agenda()).startsWith("(a) The charter");
    }

    @Test
    void itemsWithTheWordItemAndItemsInCapitalsAlone() {
        assertThat(titles(minutes("Item 3: Fostering\n\nIt was noted.\n\nItem 4 – Budget\n\nIt was noted.")))
                .containsExactly("3 Fostering", "4 Budget");
        assertThat(titles(minutes("APOLOGIES\n\nNone.\n\nTHE BUDGET\n\nIt was noted.")))
                .containsExactly("APOLOGIES", "THE BUDGET");
    }

    @Test
    void referenceNumbersBeatAllOtherNumbers() {
        PastedMeeting read = minutes("OSC-4 MINUTES\n\n1. That is one.\n\n2 Visits were made.\n\nOSC-5 BUDGET");

        assertThat(titles(read)).containsExactly("OSC-4 MINUTES", "OSC-5 BUDGET");
    }

    @Test
    void whoIsToDoItStandsInBracketsOrBelow() {
        PastedMeeting read = minutes("""
                1. Fostering

                Resolved

                - A briefing note to be circulated [Richard Maybey]
                - The plan to be sent to members (R Maybey/J Davies)
                - Carers to be asked what they need by March 2013

                Action: Lesley Malley

                - The report be noted (Appendix 2)
                """);

        assertThat(read.items().get(0).resolutions())
                .extracting(ResolutionDetails::ownerWords, ResolutionDetails::dueWords, ResolutionDetails::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Richard Maybey", null, ResolutionKind.ACTION),
                        org.assertj.core.groups.Tuple.tuple("R Maybey/J Davies", null, ResolutionKind.ACTION),
                        org.assertj.core.groups.Tuple.tuple("Lesley Malley", "by March 2013", ResolutionKind.ACTION),
                        org.assertj.core.groups.Tuple.tuple(null, null, ResolutionKind.DECISION));
    }

    @Test
    void whatFollowsTheResolutionIsMinutesAgain() {
        PastedMeeting read = minutes("1. Budget\n\nRESOLVED – that it be noted.\n\nCllr Hill then left the room.");

        assertThat(read.items().get(0).resolutions())
                .extracting(ResolutionDetails::text)
                .containsExactly("that it be noted.");
        assertThat(words(read, 0)).isEqualTo("Cllr Hill then left the room.");
    }

    @Test
    void aTextWithoutItemsIsAllHead() {
        PastedMeeting read = minutes("nothing but some words\n\nand more of them");

        assertThat(read.items()).isEmpty();
        assertThat(minutes("").items()).isEmpty();
        assertThat(Stream.of(MeetingPart.values())
                        .map(part -> PastedMeeting.of(part, "\uFEFF\r\n\t1.").items()))
                .allMatch(List::isEmpty);
    }

    private static List<String> titles(PastedMeeting read) {
        return read.items().stream()
                .map(Item::details)
                .map(each -> (each.minutesNumber() == null ? "" : each.minutesNumber() + " ") + each.title())
                .toList();
    }

    private static String words(PastedMeeting read, int item) {
        return read.items().get(item).details().minutes();
    }

    private static PastedMeeting minutes(String pasted) {
        return PastedMeeting.of(MeetingPart.MINUTES, pasted);
    }

    private static PastedMeeting agenda(String pasted) {
        return PastedMeeting.of(MeetingPart.AGENDA, pasted);
    }
}
