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
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper says of each recipient of one recommendation is each recipient's own. */
@ApplicationTest
class StrandImportTest {

    private static final String SESSION = """
            [{"committee": "board-NAME", "meetingDate": "2013-11-07", "entries": [
              {"review": "review-NAME", "label": "a)", "recipient": "director", "position": "Done",
               "answers": ["YES", "YES"], "status": 2},
              {"review": "review-NAME", "label": "a)", "recipient": "portfolio", "position": "Nobody is free",
               "remark": "The paper prints no status", "answers": ["YES", "NO", "NO_TIMESCALE", "YES"],
               "decidedAction": "Write to the Cabinet Member"}]}]""";

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private PaperImport papers;

    @Autowired
    private People people;

    @Autowired
    private SessionReader sessions;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void eachRecipientsEntryBecomesAStatusOfItsOwn() throws IOException {
        take(paper("true", SESSION));

        List<ItemView> items = sessions.session(Actor.PUBLIC, "board-" + name, LocalDate.of(2013, 11, 7))
                .included();
        assertThat(items)
                .extracting(item -> item.recommendation().recipient().name())
                .containsExactly("Director", "Cabinet Member for Children");
        assertThat(items).extracting(item -> item.confirmed().status().number()).containsExactly(2, 3);
        assertThat(items.get(1).confirmed().assessment().decidedAction()).isEqualTo("Write to the Cabinet Member");
    }

    @Test
    void anEntryNamesARecipientExactlyWhereEachIsFollowed() {
        assertThatThrownBy(() -> take(paper("false", SESSION)))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining("sessions[0].entries[0].recipient");
        assertThatThrownBy(() -> take(paper("true", SESSION.replace("\"recipient\": \"director\", ", ""))))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining("sessions[0].entries[0].recipient");
    }

    @Test
    void onlySeveralRecipientsCanBeFollowedEach() {
        String alone = SmallPaper.with(SmallPaper.named(name), "reviews/0/recommendations/1/eachRecipient", "true");

        assertThatThrownBy(() -> read(alone))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining("reviews[0].recommendations[1].eachRecipient");
    }

    private String paper(String each, String session) {
        String two = SmallPaper.with(
                SmallPaper.named(name), "reviews/0/recommendations/1/recipients", "[\"director\", \"portfolio\"]");
        return SmallPaper.with(
                SmallPaper.with(two, "reviews/0/recommendations/1/eachRecipient", each),
                "sessions",
                session.replace("NAME", name));
    }

    private Paper read(String paper) throws IOException {
        return reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
    }

    private void take(String json) throws IOException {
        Paper paper = read(json);
        Places made = places.create(people.administrator(), paper);
        long board = made.committee("board-" + name);
        papers.take(
                paper,
                new Hands(
                        actor("Officer", Set.of(), new Actor.Grant(Role.SCRUTINY_OFFICER, board)),
                        actor("Chair", Set.of(), new Actor.Grant(Role.CHAIR, board)),
                        actor("Cabinet", Set.of(made.post("portfolio")), new Actor.Grant(Role.CABINET_MEMBER, null)),
                        made));
    }

    private Actor actor(String called, Set<Long> posts, Actor.Grant grant) {
        return new Actor(
                people.actor(people.create(called + UUID.randomUUID())).accountId(), called, Set.of(grant), posts);
    }
}
