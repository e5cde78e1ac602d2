package org.followthrough.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** What is typed is kept for the one who types it, until it is saved. */
@ApplicationTest
@ActiveProfiles("demo")
class KeptDraftTest {

    private static final Instant AFTERNOON = Instant.parse("2012-10-15T13:14:00Z");

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private Board board;
    private AccountView officer;
    private String address;

    @BeforeEach
    void boardWithAnItem() {
        clock.fixAt(AFTERNOON);
        board = boards.create(1);
        officer = board.officer();
        address = board.item(1) + "/update";
    }

    /** As the page's script sends it: every field of the form with these changes. */
    private Answer keep(AccountView who, Answer page, String... typed) {
        List<String[]> pairs = new ArrayList<>();
        for (int at = 0; at < typed.length; at += 2) {
            pairs.add(new String[] {typed[at], typed[at + 1]});
        }
        List<String> names = pairs.stream().map(pair -> pair[0]).toList();
        page.page().select("form[action=" + address + "] input[type=hidden]").stream()
                .filter(field -> !names.contains(field.attr("name")))
                .forEach(field -> pairs.add(new String[] {field.attr("name"), field.val()}));
        return pages.post(who, "/drafts", "address", address, "fields", json.writeValueAsString(pairs));
    }

    private Answer open(AccountView who) {
        return pages.get(who, address);
    }

    private static String position(Answer page) {
        return page.page().select("textarea[name=position]").val();
    }

    private static String banner(Answer page) {
        return page.page().select(".govuk-notification-banner").text();
    }

    private int kept(AccountView who) {
        return rows("kept_draft", "account_id", who);
    }

    private int rows(String table, String column, AccountView who) {
        return jdbc.sql("select count(*) from %s where %s = :id".formatted(table, column))
                .param("id", who.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasTypedIsThereAgainForWhoTypedItAndNobodyElse() {
        boards.request(board, 1);
        assertThat(keep(
                                officer,
                                open(officer),
                                "position",
                                "Half\r\nof it",
                                "ownView",
                                "ON_TRACK",
                                "newDueUntil.day",
                                "3")
                        .status())
                .isEqualTo(204);

        Answer again = open(officer);

        assertThat(position(again)).isEqualTo("Half\nof it");
        assertThat(again.page().select("input[value=ON_TRACK]").hasAttr("checked"))
                .isTrue();
        assertThat(again.page().select("#newDueUntil-day").val()).isEqualTo("3");
        assertThat(banner(again))
                .contains("Your text of 2:14pm has been put back")
                .doesNotContain("has been saved here");
        assertThat(position(open(board.service()))).isEmpty();
        assertThat(banner(open(board.service()))).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(banner(open(officer))).contains("Your text of 15 October 2012 at 2:14pm has been put back");
    }

    @Test
    void savingEndsTheDraftAndARefusalDoesNot() {
        Answer form = open(officer);
        keep(officer, form, "position", "Half of it");

        assertThat(pages.submit(officer, form, address, "position", "").status())
                .isEqualTo(422);
        assertThat(kept(officer)).isEqualTo(1);
        assertThat(pages.submit(officer, open(officer), address).status()).isEqualTo(302);

        assertThat(kept(officer)).isZero();
        assertThat(board.itemView(1).update().position()).isEqualTo("Half of it");
        assertThat(banner(open(officer))).isEmpty();
    }

    @Test
    void whoSavedMeanwhileIsMetOnTheConflictPageWordByWord() {
        boards.give(board, 1, "The first of three is done.");
        keep(officer, open(officer), "position", "The first of four is done.");
        clock.advance(Duration.ofMinutes(1));
        boards.give(board, 1, "The second of three is done.");

        Answer again = open(officer);
        assertThat(position(again)).isEqualTo("The first of four is done.");
        assertThat(banner(again)).contains("Something has been saved here since you began");
        Answer conflict = pages.submit(officer, again, address);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("del").eachText())
                .containsExactly("[only in theirs:] second [end]", "[only in theirs:] three [end]");
        assertThat(conflict.page().select("ins").eachText())
                .containsExactly("[only in yours:] first [end]", "[only in yours:] four [end]");
        assertThat(kept(officer)).as("until it is decided").isEqualTo(1);

        Answer left = pages.submit(officer, conflict, "/drafts/removal");
        assertThat(left.location()).isEqualTo(address);
        assertThat(position(open(officer))).isEqualTo("The second of three is done.");
        assertThat(kept(officer)).isZero();
    }

    @Test
    void mineMayBecomeTheNewestAndTheirsStaysInTheHistory() {
        keep(officer, open(officer), "position", "Mine");
        boards.give(board, 1, "Theirs");

        Answer conflict = pages.submit(officer, open(officer), address);
        assertThat(pages.submit(officer, conflict, address, "position", "Mine and theirs")
                        .status())
                .isEqualTo(302);

        assertThat(board.itemView(1).update().position()).isEqualTo("Mine and theirs");
        assertThat(open(officer).page().select("details").text()).contains("Theirs");
        assertThat(kept(officer)).isZero();
    }

    @Test
    void itCanBeThrownAway() {
        keep(officer, open(officer), "position", "Half of it");

        Answer thrown = pages.submit(officer, open(officer), "/drafts/removal");

        assertThat(thrown.location()).isEqualTo(address);
        assertThat(position(open(officer))).isEmpty();
        assertThat(pages.post(officer, "/drafts/removal", "address", address, "to", "//elsewhere.example/")
                        .location())
                .isEqualTo("/");
    }

    @Test
    void typingThatWasTakenBackIsNotPutBack() {
        boards.give(board, 1, "Done");
        keep(officer, open(officer), "position", "Done", "newDueUntil.day", "", "newDueWords", "");

        assertThat(banner(open(officer))).isEmpty();
    }

    @Test
    void whatNoFormWouldTakeIsRefused() {
        Answer form = open(officer);
        assertThat(keep(officer, form, "position", "x".repeat(100_001)).status())
                .isEqualTo(422);
        assertThat(keep(officer, form, "position", "x".repeat(100_000), "evidence", "y".repeat(100_000))
                        .status())
                .isEqualTo(413);
        assertThat(keep(officer, form, "position", "a\u0000b").status()).isEqualTo(422);
        for (String fields :
                List.of("", "no", "{\"position\":\"x\"}", "[[\"position\"]]", "[null]", "[[null,\"x\"]]")) {
            assertThat(pages.post(officer, "/drafts", "address", address, "fields", fields)
                            .status())
                    .as(fields)
                    .isEqualTo(422);
        }
        assertThat(pages.post(officer, "/drafts", "address", address).status()).isEqualTo(422);
        for (String other :
                List.of("/account", "/sign-in", board.path() + "/circulation", "no address", "", address + "/given")) {
            assertThat(pages.post(officer, "/drafts", "address", other, "fields", "[]")
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(kept(officer)).isZero();
    }

    @Test
    void passwordsAndTheTokenAreNeverKept() {
        keep(
                officer,
                open(officer),
                "position",
                "Half",
                "_csrf",
                "secret",
                "password",
                "secret",
                "newPassword",
                "secret");

        assertThat(jdbc.sql("select fields::text from kept_draft where account_id = :id")
                        .param("id", officer.id())
                        .query(String.class)
                        .single())
                .contains("Half")
                .doesNotContain("secret", "_csrf");
    }

    @Test
    void theHistorySaysNothingOfIt() {
        int before = rows("history_event", "actor_id", officer);
        keep(officer, open(officer), "position", "Half of it");

        assertThat(rows("history_event", "actor_id", officer)).isEqualTo(before);
    }

    @Test
    void itIsGivenUpAfterThirtyDaysAndWithTheAccount() {
        keep(officer, open(officer), "position", "Half of it");
        clock.advance(Duration.ofDays(29));
        drafts.tidy();
        assertThat(position(open(officer))).isEqualTo("Half of it");

        clock.advance(Duration.ofDays(1));
        assertThat(position(open(officer))).as("even before it is tidied away").isEmpty();
        drafts.tidy();
        assertThat(kept(officer)).isZero();

        keep(officer, open(officer), "position", "Again");
        AccountView now = accounts.account(people.administrator(), officer.id());
        accounts.disable(people.administrator(), now.id(), now.version());
        drafts.tidy();
        assertThat(kept(officer)).isZero();
    }

    @Test
    void theOldestMakesRoomWhereThereAreTooMany() {
        for (int at = 0; at <= 100; at++) {
            clock.advance(Duration.ofSeconds(1));
            drafts.keep(people.actor(officer), "/form/" + at, Map.of("text", List.of("words")));
        }

        assertThat(kept(officer)).isEqualTo(100);
        assertThat(drafts.of(people.actor(officer), "/form/0")).isEmpty();
        assertThat(drafts.of(people.actor(officer), "/form/100")).isPresent();
    }
}
