package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.meeting.ActionState;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingImportTest {

    private static final LocalDate DAY = LocalDate.of(2012, 12, 4);

    private static final String MEETINGS = """
            [
              {
                "committee": "COMMITTEE", "date": "2012-12-04", "title": "Panel", "time": "2.00pm", "place": "Shire Hall",
                "attendance": [{"group": "Members", "names": ["Cllr One", "Cllr Two (Chair)"]}],
                "agendaPublished": false, "minutesPublished": true,
                "items": [
                  {"minutesNumber": "1", "title": "General", "minutes": "1.1 Apologies"},
                  {
                    "number": "2", "title": "Leaving care", "level": 1, "minutes": "- one\\n-- two",
                    "resolutions": [
                      {"kind": "ACTION", "text": "Invite them", "ownerWords": "R. Maybey", "owners": ["director"],
                       "dueWords": "January 2013", "doneOn": "2013-01-04", "doneWords": "Done by letter"},
                      {"kind": "ACTION", "text": "More is needed", "ownerWords": "no action identified"},
                      {"kind": "DECISION", "text": "Noted", "resolved": false}
                    ],
                    "papers": [{"slug": "charter", "title": "Charter", "date": "2012-11-01", "text": "# Head\\n\\n| a | b |\\n| 1 | 2 |"}],
                    "recommendations": [{"review": "review", "label": "a)"}], "reviews": ["review"]
                  }
                ]
              }
            ]""";

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private PaperImport papers;

    @Autowired
    private People people;

    @Autowired
    private MeetingReader meetings;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void everythingThatAMeetingSaysIsKept() throws IOException {
        Paper paper = read(with(MEETINGS));
        papers.take(paper, hands(places.create(people.administrator(), paper)));

        MeetingPapersView meeting = meetings.meeting(Actor.PUBLIC, "board-" + name, DAY);

        assertThat(meeting.details().starts()).isEqualTo("2.00pm");
        assertThat(meeting.details().place()).isEqualTo("Shire Hall");
        assertThat(meeting.details().attendance().get(0).names()).containsExactly("Cllr One", "Cllr Two (Chair)");
        assertThat(meeting.isAgendaPublished()).isFalse();
        assertThat(meeting.changes()).isEmpty();
        AgendaItemView item = meeting.items().get(1);
        assertThat(item.details().level()).isOne();
        assertThat(item.papers().get(0).dated()).isEqualTo("2012-11-01");
        assertThat(item.recommendations()).hasSize(1);
        assertThat(item.reviews()).hasSize(1);
        List<ResolutionView> resolutions = item.resolutions();
        assertThat(resolutions).extracting(ResolutionView::state).startsWith(ActionState.DONE, ActionState.OPEN);
        assertThat(resolutions.get(0).owners()).containsExactly("Director");
        assertThat(resolutions.get(0).due().until()).isEqualTo("2013-01-31");
        assertThat(resolutions.get(1).isOwnerMissing()).isTrue();
        assertThat(resolutions.get(2).details().resolved()).isFalse();
    }

    @Test
    void aSecondPaperOfACouncilFindsWhatIsThere() throws IOException {
        Actor administrator = people.administrator();
        Places first = places.create(administrator, read(SmallPaper.named(name)));
        Paper again = read(SmallPaper.with(
                        SmallPaper.named(name),
                        "posts/0",
                        "{\"key\": \"boss\", \"title\": \"Director\", \"holders\": [\"Ann\"]}")
                .replace("\"director\"", "\"boss\""));
        Places second = places.create(administrator, again);

        assertThat(second.committees()).isEqualTo(first.committees());
        assertThat(second.post("boss")).isEqualTo(first.post("director"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0/committee|\"nobody\"|meetings[0].committee",
                "0/items/0/level|1|meetings[0].items[0].level",
                "0/items/1/resolutions/0/owners|[\"nobody\"]|items[1].resolutions[0].owners",
                "0/items/1/resolutions/2/doneOn|\"2013-01-01\"|resolutions[2].doneOn",
                "0/items/1/reviews|[\"nothing\"]|items[1].reviews",
                "0/items|[]|meetings[0].items"
            })
    void whatDoesNotFitIsSaidWithItsPlace(String place, String value, String named) {
        assertThatThrownBy(() -> read(SmallPaper.with(with(MEETINGS), "meetings/" + place, value)))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining(named);
    }

    private String with(String list) {
        return SmallPaper.with(
                SmallPaper.named(name),
                "meetings",
                list.replace("COMMITTEE", "board-" + name)
                        .replace("\"review\"", "\"review-" + name + "\"")
                        .replace("{\"review-" + name + "\":", "{\"review\":"));
    }

    private Paper read(String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Hands hands(Places found) {
        Set<Actor.Grant> officer = found.committees().values().stream()
                .map(id -> new Actor.Grant(Role.SCRUTINY_OFFICER, id))
                .collect(Collectors.toSet());
        Set<Actor.Grant> chair = found.committees().values().stream()
                .map(id -> new Actor.Grant(Role.CHAIR, id))
                .collect(Collectors.toSet());
        Actor by = people.actor(people.create("Somebody of papers"));
        Actor cabinet = people.actor(people.create(Role.CABINET_MEMBER));
        return new Hands(
                new Actor(by.accountId(), by.name(), officer, Set.of()),
                new Actor(by.accountId(), by.name(), chair, Set.of()),
                new Actor(cabinet.accountId(), cabinet.name(), cabinet.grants(), Set.of(found.post("portfolio"))),
                found);
    }
}
