package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.status.Walk;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself holds to, tried as the application's own user. */
@ApplicationTest
@ActiveProfiles("demo")
class MonitoringTablesTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Updates updates;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Statuses statuses;

    @Autowired
    private EntryReader entries;

    @Autowired
    private SessionDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"position_update", "item_comment", "progress_entry", "reopening"})
    void historyOnlyGrows(String table) {
        everyTableHasRows();
        String before = content(table);
        String column = table.equals("reopening") ? "reason" : table.equals("item_comment") ? "text" : "position";

        for (String change : List.of(
                "update %s set %s = 'Never said'".formatted(table, column),
                "update %s set %s = %s where false".formatted(table, column, column),
                "delete from " + table,
                "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .hasMessageContaining("are never changed or removed.");
        }

        assertThat(content(table)).isEqualTo(before);
    }

    @Test
    void theDatabaseReadsEveryWalkAsTheFlowchartDoes() {
        List<String> codes = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < 5; length++) {
            int to = codes.size();
            for (; from < to; from++) {
                for (String answer : List.of("Y", "N", "T")) {
                    codes.add(codes.get(from) + answer);
                }
            }
        }
        assertThat(codes).hasSize(1 + 3 + 9 + 27 + 81 + 243).doesNotHaveDuplicates();

        Map<String, Optional<Integer>> database = new HashMap<>();
        jdbc.sql("select code, walk_status(code::varchar) from unnest(:codes::text[]) code")
                .param("codes", codes.toArray(new String[0]))
                .query((row, number) ->
                        database.put(row.getString(1), Optional.ofNullable(row.getObject(2, Integer.class))))
                .list();

        Map<String, Optional<Integer>> flowchart = new HashMap<>();
        codes.forEach(code -> flowchart.put(code, status(code)));
        assertThat(database).isEqualTo(flowchart);
        assertThat(flowchart.values().stream().filter(Optional::isPresent))
                .hasSize(Walk.allComplete().size());
    }

    @ParameterizedTest
    @CsvSource({
        "N, item_stop_has_reason",
        "YNTY, item_obstacle_has_action",
        "YNYNN, item_obstacle_has_action",
        "YN, item_confirmed_leads_somewhere",
        "YYY, item_confirmed_leads_somewhere"
    })
    void aWorkingPaperHoldsNoStatusThatLacksWords(String walk, String constraint) {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        long item = fixture.item(board, JULY, 1).id();

        assertThatThrownBy(() -> jdbc.sql("""
                                update session_item
                                set confirmed_walk = :walk, confirmed_at = now(), confirmed_by = :by where id = :id""")
                        .param("walk", walk)
                        .param("by", board.officer().accountId())
                        .param("id", item)
                        .update())
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "N, entry_stop_has_reason",
        "YNYY, entry_obstacle_has_action",
        "YNTNN, entry_obstacle_has_action",
        "YN, status",
        "YY, entry_first_once"
    })
    void aPublishedEntryLacksNothingAndHasNoTwin(String walk, String constraint) {
        Board board = fixture.board(1);
        SessionView session = fixture.published(board, JULY, walk("YNTNY"));

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into progress_entry (session_id, recommendation_id, received, walk,
                                    wording_version, recorded_by, recorded_at)
                                values (:session, :recommendation, false, :walk, 1, :by, now())""")
                        .param("session", session.id())
                        .param("recommendation", board.recommendation(1))
                        .param("walk", walk)
                        .param("by", board.officer().accountId())
                        .update())
                .hasMessageContaining(constraint);
        assertThat(entries.of(List.of(board.recommendation(1)))).hasSize(1);
    }

    @Test
    void aRecommendationStandsWhereItsLastEntryPutsIt() {
        Board board = fixture.board(2);
        assertThat(standing(board, 1)).isEqualTo("open null");
        SessionView july = fixture.published(board, JULY, walk("YNTNY"), walk("YY"));
        assertThat(standing(board, 1)).isEqualTo("open 4");
        assertThat(standing(board, 2)).isEqualTo("ended 2");

        correct(board, july, 2, "YNTNY");
        assertThat(standing(board, 2)).isEqualTo("open 4");
        fixture.published(board, NOVEMBER, walk("YY"), walk("YNTNY"));
        assertThat(standing(board, 1)).isEqualTo("ended 2");
        correct(board, july, 1, "N");
        assertThat(standing(board, 1)).isEqualTo("ended 2");
    }

    @Test
    void aReopenedRecommendationIsOpenUntilItsNextEntryAndThroughACorrection() {
        Board board = fixture.board(1);
        SessionView july = fixture.published(board, JULY, walk("YY"));
        statuses.reopen(
                board.officer(), board.committee().id(), Strand.whole(board.recommendation(1)), "It came undone");
        assertThat(standing(board, 1)).isEqualTo("open 2");
        correct(board, july, 1, "YY");
        assertThat(standing(board, 1)).isEqualTo("open 2");

        fixture.published(board, NOVEMBER, walk("YY"));

        assertThat(standing(board, 1)).isEqualTo("ended 2");
    }

    @Test
    void aNewDateCountsOncePublishedAndUntilACorrectionTakesItBack() {
        Board board = fixture.board(1);
        SessionView session = fixture.drafted(board, JULY, walk("YNTNY"));
        ItemView item = fixture.item(board, JULY, 1);
        LocalDate until = LocalDate.of(2013, 4, 30);
        updates.give(
                board.officer(),
                item.id(),
                item.version(),
                new GivenUpdate(
                        "Going on",
                        null,
                        null,
                        OwnView.ON_TRACK,
                        "April 13",
                        until,
                        "Staff",
                        GivenUpdate.Headings.USUAL));
        assertThat(due(board)).isEqualTo("null null");
        sessions.circulate(
                board.officer(), session.id(), fixture.session(board, JULY).version());
        ItemView circulated = fixture.item(board, JULY, 1);
        statuses.confirmAsDrafted(board.officer(), circulated.id(), circulated.version(), Outcome.of(null));
        sessions.publish(
                board.officer(), session.id(), fixture.session(board, JULY).version());
        assertThat(due(board)).isEqualTo("April 13 2013-04-30");

        correct(board, session, 1, "YNTNY");

        assertThat(due(board)).isEqualTo("null null");
    }

    @Test
    void theReaderAndTheEntityDeriveTheSameState() {
        for (SessionState state : SessionState.values()) {
            Board board = fixture.board(2);
            SessionView session = switch (state) {
                case PREPARING -> fixture.drafted(board, JULY, walk("YY"));
                case CIRCULATED -> fixture.circulated(board, JULY, walk("YY"));
                case CONFIRMED -> fixture.confirmed(board, JULY, walk("YY"));
                case PUBLISHED -> fixture.published(board, JULY, walk("YY"));
            };
            assertThat(session.state()).isEqualTo(state);
            SessionState entity = transaction.execute(
                    status -> desk.session(board.officer(), session.id(), null).state());
            assertThat(entity).isEqualTo(state);
        }
    }

    private void everyTableHasRows() {
        Board board = fixture.board(1);
        fixture.drafted(board, JULY, walk("YY"));
        ItemView item = fixture.item(board, JULY, 1);
        statuses.comment(board.chair(), item.id(), item.version(), "Is that so?");
        Board published = fixture.board(1);
        fixture.published(published, JULY, walk("YY"));
        statuses.reopen(
                published.officer(), published.committee().id(), Strand.whole(published.recommendation(1)), "Undone");
    }

    private String content(String table) {
        String content = jdbc.sql(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by id)), '') from %s t"
                                .formatted(table))
                .query(String.class)
                .single();
        assertThat(content).doesNotStartWith("0 ");
        return content;
    }

    private void correct(Board board, SessionView session, int number, String code) {
        EntryView current = entries.of(List.of(board.recommendation(number))).stream()
                .filter(entry -> entry.sessionId() == session.id() && !entry.superseded())
                .findFirst()
                .orElseThrow();
        statuses.correct(
                board.officer(),
                session.id(),
                board.recommendation(number),
                current.id(),
                new Correction(
                        null, new Assessment(Walk.parse(code), "Overtaken", null, null, null), null, "The minutes"));
    }

    private String standing(Board board, int number) {
        return jdbc.sql("""
                        select case when is_open then 'open ' else 'ended ' end || coalesce(status::text, 'null')
                        from recommendation_standing where recommendation_id = :id""")
                .param("id", board.recommendation(number))
                .query(String.class)
                .single();
    }

    private String due(Board board) {
        return jdbc.sql("""
                        select coalesce(due_words, 'null') || ' ' || coalesce(due_until::text, 'null')
                        from recommendation_standing where recommendation_id = :id""")
                .param("id", board.recommendation(1))
                .query(String.class)
                .single();
    }

    private static Optional<Integer> status(String code) {
        try {
            return Walk.parse(code).status().map(status -> status.number());
        } catch (IllegalArgumentException noWalk) {
            return Optional.empty();
        }
    }
}
