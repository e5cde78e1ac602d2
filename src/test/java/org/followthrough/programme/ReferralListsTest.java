package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.programme.Work.referral;
import static org.followthrough.programme.Work.step;

import java.time.LocalDate;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReferralListsTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 9, 11);

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralReader reader;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MutableClock clock;

    private Board board;

    @BeforeEach
    void aCommittee() {
        clock.fixAt(LocalDate.of(2013, 1, 15));
        board = fixture.board(1);
    }

    private void asked(String name, LocalDate on, LocalDate repliedOn) {
        String slug = referrals.create(
                board.officer(),
                board.committee().id(),
                referral(name + "-" + board.committee().slug()),
                step("Group", null, "The committee", board.committee().id(), on));
        ReferralView made = reader.referral(board.officer(), slug);
        if (repliedOn != null) {
            ReplyDetails reply = new ReplyDetails("So it is.", null, repliedOn, null);
            referrals.reply(board.officer(), made.id(), made.version(), reply, null);
        }
        ReferralView whole = reader.referral(board.officer(), slug);
        if (!name.startsWith("draft")) {
            referrals.publish(board.officer(), whole.id(), whole.edition());
        }
    }

    private ReferralList of(Actor actor, int page) {
        return reader.of(actor, board.committee(), page);
    }

    @Test
    void thoseThatWaitLongestComeFirstAndTheAnsweredLastWithTheNewestFirst() {
        asked("answered", FIRST, FIRST.plusMonths(2));
        asked("answered-later", FIRST.plusDays(1), FIRST.plusMonths(1));
        asked("undated", null, null);
        asked("late", FIRST.plusMonths(1), null);
        asked("early", FIRST, null);
        assertThat(of(Actor.PUBLIC, 1).items())
                .extracting(line -> line.path().replaceFirst(".*/(.*)-test-board.*", "$1"))
                .containsExactly("early", "late", "undated", "answered-later", "answered");
        assertThat(of(Actor.PUBLIC, 1).waiting()).isEqualTo(3);
        assertThat(of(Actor.PUBLIC, 1).answered()).isEqualTo(2);
        assertThat(of(Actor.PUBLIC, 1).items())
                .extracting(ReferralLine::age)
                .containsExactly("4 months", "3 months", null, "29 days", "2 months");
    }

    @Test
    void draftsAreCountedAndListedForThoseWhoSitOnACommitteeOfTheChainOnly() {
        asked("draft", FIRST, null);
        asked("open", FIRST, null);
        for (Actor reading : new Actor[] {board.officer(), board.chair(), board.member()}) {
            assertThat(of(reading, 1).items()).hasSize(2);
        }
        for (Actor other : new Actor[] {Actor.PUBLIC, board.service(), board.administrator(), board.otherOfficer()}) {
            assertThat(of(other, 1).items()).extracting(ReferralLine::published).containsExactly(true);
            assertThat(of(other, 1).waiting()).isEqualTo(1);
            assertThat(reader.all(other, 1).items())
                    .extracting(ReferralLine::published)
                    .doesNotContain(false);
        }
    }

    @Test
    void aPageHasFiftyAndTheLastIsShownForOneBeyond() {
        for (int number = 1; number <= 51; number++) {
            asked("number-" + number, FIRST.plusDays(number), null);
        }
        assertThat(of(Actor.PUBLIC, 1).items()).hasSize(50);
        assertThat(of(Actor.PUBLIC, 2).items()).singleElement();
        assertThat(of(Actor.PUBLIC, 9).page().number()).isEqualTo(2);
        assertThat(reader.first(Actor.PUBLIC, board.committee()).items()).hasSize(5);
        assertThat(reader.first(Actor.PUBLIC, board.committee()).waiting()).isEqualTo(51);
    }
}
