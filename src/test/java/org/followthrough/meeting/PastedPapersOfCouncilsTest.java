package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.meeting.PastedMeeting.Item;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real agendas and minutes, pasted as they stand, beside what somebody made of them by hand for the demonstration: item
 * by item and word by word. What differs is said here.
 */
class PastedPapersOfCouncilsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An item with its place, and its words without the signs of lists. */
    record Read(int level, String number, String title, String words) {}

    /** What was resolved, as far as the words say it. */
    record Resolved(String kind, String text, String bracket, String due) {}

    @Test
    void theAgendaOfWarwickshiresPanel() {
        PastedMeeting read = read(MeetingPart.AGENDA, "warwickshire-agenda");
        JsonNode meeting = meeting("warwickshire-2013-02-11", "2013-02-11");
        String pageFoot =
                "Public reports are available on the Warwickshire Web: https://democratic.warwickshire.gov.uk/";

        List<Read> items = new ArrayList<>(items(read, MeetingPart.AGENDA));
        // the foot of the first page stands in the middle of the text: only a person can tell that it is no item's
        assertThat(items.get(6).words()).endsWith(pageFoot);
        Read third = items.get(6);
        items.set(
                6,
                new Read(
                        0,
                        third.number(),
                        third.title(),
                        third.words().replace(pageFoot, "").strip()));

        assertThat(items).isEqualTo(items(meeting, "number", "agenda"));
        assertThat(words(pageFoot + "\n" + read.foot()))
                .isEqualTo(words(meeting.get("agendaFoot").asString()));
        assertThat(read.attendance()).isEmpty();
    }

    @Test
    void theMinutesOfWarwickshiresPanel() {
        PastedMeeting read = read(MeetingPart.MINUTES, "warwickshire-minutes");
        JsonNode meeting = meeting("warwickshire-2013-02-11", "2012-12-04");

        assertThat(items(read, MeetingPart.MINUTES)).isEqualTo(items(meeting, "minutesNumber", "minutes"));
        assertThat(resolved(read, true)).isEqualTo(resolved(meeting, true));
        assertThat(resolved(read, false))
                .containsExactly(
                        new Resolved("DECISION", "Agreed", "", ""),
                        new Resolved(
                                "ACTION",
                                "it was agreed that "
                                        + resolved(meeting, false).get(1).text(),
                                "",
                                ""));
        assertThat(read.head()).isEqualTo(meeting.get("head").asString().replace("# ", ""));
        assertThat(read.foot()).isEqualTo(meeting.get("foot").asString());
        assertThat(read.ended()).isEqualTo(meeting.get("ended").asString());
        List<Attendance> there = Attendance.read(read.attendance());
        assertThat(there.get(0)).isEqualTo(attendance(meeting).get(0));
        // nothing parts the officers from one another in the paper
        assertThat(words(String.join(" ", there.get(1).names())))
                .isEqualTo(words(String.join(" ", attendance(meeting).get(1).names())));
    }

    @Test
    void theMinutesOfTelfordsCommittee() {
        PastedMeeting read = read(MeetingPart.MINUTES, "telford-minutes");
        JsonNode meeting = meeting("telford-2013-02-05", "2013-02-05");

        assertThat(items(read, MeetingPart.MINUTES)).isEqualTo(items(meeting, "minutesNumber", "minutes"));
        assertThat(resolved(read, true)).isEqualTo(resolved(meeting, true));
        List<String> agreed =
                resolved(meeting, false).stream().map(Resolved::text).toList();
        // what was only asked for or suggested is no agreement in so many words
        assertThat(resolved(read, false))
                .extracting(Resolved::text)
                .satisfiesExactly(
                        director -> assertThat(director).isEqualTo(agreed.get(1)),
                        response -> assertThat(response).isEqualTo(agreed.get(2)),
                        committee ->
                                assertThat(committee).startsWith(agreed.get(3)).endsWith(agreed.get(4)),
                        cancelled -> assertThat(cancelled).startsWith(agreed.get(5)));
        // apologies are an item of these minutes; by hand they were put to the attendance as well
        assertThat(Attendance.read(read.attendance()))
                .isEqualTo(attendance(meeting).subList(0, 3));
        assertThat(read.head()).endsWith(meeting.get("head").asString());
        assertThat(read.foot()).isEqualTo(meeting.get("foot").asString());
        assertThat(read.ended()).isEqualTo(meeting.get("ended").asString());
    }

    private static List<Read> items(PastedMeeting read, MeetingPart part) {
        boolean agenda = part == MeetingPart.AGENDA;
        return read.items().stream()
                .map(Item::details)
                .map(each -> new Read(
                        each.level(),
                        text(agenda ? each.number() : each.minutesNumber()),
                        each.title(),
                        words(text(agenda ? each.agenda() : each.minutes()))))
                .toList();
    }

    private static List<Read> items(JsonNode meeting, String number, String words) {
        return each(meeting.get("items")).stream()
                .map(item -> new Read(
                        item.get("level").asInt(), text(item, number), text(item, "title"), words(text(item, words))))
                .toList();
    }

    private static List<Resolved> resolved(PastedMeeting read, boolean under) {
        return read.items().stream()
                .flatMap(item -> item.resolutions().stream())
                .filter(each -> each.resolved() == under)
                .map(each ->
                        new Resolved(each.kind().name(), each.text(), text(each.ownerWords()), text(each.dueWords())))
                .toList();
    }

    private static List<Resolved> resolved(JsonNode meeting, boolean under) {
        return each(meeting.get("items")).stream()
                .flatMap(item -> each(item.get("resolutions")).stream())
                .filter(each -> each.get("resolved").asBoolean() == under)
                .map(each -> new Resolved(
                        text(each, "kind"), text(each, "text"), text(each, "ownerWords"), text(each, "dueWords")))
                .toList();
    }

    private static List<Attendance> attendance(JsonNode meeting) {
        return each(meeting.get("attendance")).stream()
                .map(group -> new Attendance(
                        text(group, "group"),
                        each(group.get("names")).stream()
                                .map(JsonNode::asString)
                                .toList()))
                .toList();
    }

    private static PastedMeeting read(MeetingPart part, String file) {
        return PastedMeeting.of(part, resource("pasted/" + file + ".txt"));
    }

    private static JsonNode meeting(String paper, String date) {
        JsonNode meetings =
                JSON.readTree(resource("demonstration/" + paper + ".json")).get("meetings");
        return each(meetings).stream()
                .filter(meeting -> text(meeting, "date").equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String path) {
        try (InputStream text = new ClassPathResource(path).getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).isNull() ? "" : node.get(field).asString();
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** Without the signs of headings and bullets, every space one. */
    private static String words(String text) {
        return text.replaceAll("(?m)^(?:#+|-) ", "").replaceAll("\\s+", " ").strip();
    }
}
