package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Meetings, measures and what reviews say of themselves are found in the parts that are public, and in no other.
 */
@ApplicationTest
class SearchElsewhereTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "zw" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";

    private Board board;
    private String committee;

    @BeforeEach
    void makeABoard() {
        board = fixture.board(1);
        committee = "/committees/" + board.committee().slug();
    }

    private List<String> paths(String typed) {
        return search.find(queries.read(typed), null, null, 1).hits().items().stream()
                .map(SearchHit::path)
                .distinct()
                .sorted()
                .toList();
    }

    private long insert(String table, String columns, String values) {
        return jdbc.sql("insert into %s (%s) values (%s) returning id".formatted(table, columns, values))
                .query(Long.class)
                .single();
    }

    private long meeting(String day, String begin, boolean agenda, boolean minutes) {
        long account = board.officer().accountId();
        long meeting =
                insert("meeting", "committee_id, held_on", board.committee().id() + ", date '" + day + "'");
        long record = insert(
                "meeting_record",
                "meeting_id, head, agenda_foot, foot, agenda_published_at, agenda_published_by, minutes_published_at, minutes_published_by",
                "%d, 'Head %s', 'Whom to ask: %s', 'Foot %s', %s, %s, %s, %s"
                        .formatted(
                                meeting,
                                begin + "head",
                                begin + "ask",
                                begin + "foot",
                                agenda ? "now()" : "null",
                                agenda ? account : "null",
                                minutes ? "now()" : "null",
                                minutes ? account : "null"));
        long item = insert(
                "agenda_item",
                "record_id, position, ref, level, number, minutes_number, title, agenda, minutes",
                "%d, 1, 7, 0, '5', 'BFSC-35', 'Item', '%s', '%s'"
                        .formatted(record, begin + "agenda", begin + "minutes"));
        insert(
                "resolution",
                "item_id, position, ref, kind, text, owner_words, owner_missing, due_kind, ongoing, resolved",
                "%d, 1, 3, 'ACTION', '%s', 'Richard %s', false, 'NONE', false, true"
                        .formatted(item, begin + "resolved", begin + "owner"));
        insert(
                "meeting_paper",
                "record_id, item_id, position, slug, title, text",
                "%d, %d, 1, 'charter', 'Charter', '%s'".formatted(record, item, begin + "paper"));
        return meeting;
    }

    @Test
    void agendaAndMinutesAreFoundOnceEachIsPublic() {
        String path = committee + "/meetings/2013-02-11";

        meeting("2013-03-11", word + "draft", false, false);
        assertThat(paths(word)).isEmpty();

        long meeting = meeting("2013-02-11", word, true, false);
        assertThat(paths(word)).containsExactly(path, path + "#item-7", path + "/papers/charter");
        assertThat(paths(word + "minutes")).isEmpty();
        assertThat(paths(word + "foot")).isEmpty();
        assertThat(paths(word + "ask")).containsExactly(path);
        assertThat(paths(word + "resolved")).isEmpty();
        assertThat(paths(word + "owner")).isEmpty();

        jdbc.sql("update meeting_record set minutes_published_at = now(), minutes_published_by = agenda_published_by"
                        + " where meeting_id = :id")
                .param("id", meeting)
                .update();
        assertThat(paths(word + "minutes")).containsExactly(path + "#item-7");
        assertThat(paths(word + "owner")).containsExactly(path + "#resolution-3");
        assertThat(paths(word + "foot")).containsExactly(path);
        assertThat(paths("BFSC-35")).contains(path + "#item-7");
    }

    @Test
    void wordsOfAnAgendaAreNotFoundByTheMinutesAlone() {
        meeting("2013-02-11", word, false, true);
        assertThat(paths(word + "foot")).containsExactly(committee + "/meetings/2013-02-11");
        assertThat(paths(word + "ask")).isEmpty();
        assertThat(paths(word + "agenda")).isEmpty();
    }

    @Test
    void measuresAreFoundByTheirWordsFiguresAndReadingsOnceThePlanIsPublic() {
        long plan = insert(
                "plan",
                "committee_id, slug, title, created_on",
                "%d, '%s', 'Plan %s', date '2013-06-01'"
                        .formatted(board.committee().id(), "plan-" + word, word + "plan"));
        jdbc.sql(
                        "insert into plan_list (plan_id, position, key, heading, state) values (%d, 1, 'done', 'Completed %s', 'COMPLETED')"
                                .formatted(plan, word + "list"))
                .update();
        insert(
                "plan_action",
                "plan_id, list_key, position, number, text",
                "%d, 'done', 1, 4, '%s'".formatted(plan, word + "action"));
        long measure = insert(
                "measure",
                "plan_id, position, ref, number, group_begins, description",
                "%d, 1, 'm-1', '1.1', true, 'Agency workers %s'".formatted(plan, word + "measure"));
        jdbc.sql("insert into measure_figure (measure_id, position, column_key, target) values (%d, 1, 'saving', '%s')"
                        .formatted(measure, word + "figure"))
                .update();
        insert(
                "measure_reading",
                "measure_id, number, as_at_words, value, recorded_at, recorded_by",
                "%d, 1, 'March 2014', '%s', now(), %d"
                        .formatted(measure, word + "629", board.officer().accountId()));
        assertThat(paths(word)).isEmpty();

        jdbc.sql("update plan set published_at = now(), published_by = :by where id = :id")
                .param("by", board.officer().accountId())
                .param("id", plan)
                .update();

        String path = "/plans/plan-" + word;
        assertThat(paths(word + "plan")).containsExactly(path);
        assertThat(paths(word + "list")).containsExactly(path);
        assertThat(paths(word + "action")).containsExactly(path + "#action-4");
        for (String part : List.of("measure", "figure", "629")) {
            assertThat(paths(word + part)).containsExactly(path + "/measures/m-1");
        }
    }

    @Test
    void whatAReviewSaysOfItselfIsFoundOnlyOnceItIsPublished() {
        long draft = insert(
                "review",
                "committee_id, slug, code, title, kind",
                "%d, '%s', '%s', 'Draft', 'REVIEW'"
                        .formatted(
                                board.committee().id(),
                                "draft-" + word,
                                "D" + Long.toString(board.committee().id(), 36).toUpperCase(java.util.Locale.ROOT)));
        long record =
                insert("review_record", "review_id, conclusions", "%d, '%s'".formatted(draft, word + "conclusions"));
        jdbc.sql(
                        "insert into review_participant (record_id, position, part, name, role) values (%d, 1, 'MEMBER', 'Councillor %s', 'Chair')"
                                .formatted(record, word + "member"))
                .update();
        jdbc.sql("insert into review_observation (record_id, position, text) values (%d, 1, '%s')"
                        .formatted(record, word + "seen"))
                .update();
        insert(
                "review_area",
                "review_id, position, number, text",
                "%d, 12, '12', '%s'".formatted(draft, word + "area"));
        insert("review_report", "review_id, text", "%d, '# Report %s'".formatted(draft, word + "report"));
        insert(
                "review_milestone",
                "review_id, position, kind, text",
                "%d, 1, 'ENDORSED', '%s'".formatted(draft, word + "endorsed"));
        assertThat(paths(word)).isEmpty();

        jdbc.sql(
                        "update review set published_on = date '2013-02-01', published_at = now(), published_by = :by where id = :id")
                .param("by", board.officer().accountId())
                .param("id", draft)
                .update();

        String path = "/reviews/draft-" + word;
        assertThat(paths(word))
                .contains(path + "#people", path + "#observations", path + "#conclusions", path + "#area-12")
                .contains(path + "/report", path + "#milestones");
        assertThat(search.find(
                                queries.read(word + "report"),
                                SearchKind.REVIEW,
                                board.committee().slug(),
                                1)
                        .hits()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void workProgrammesAndReferralsAreFoundOnceTheyArePublic() {
        long programme = insert(
                "work_programme",
                "committee_id, slug, period, title, date_head, issue_head, type_head, how_head, who_head, outcome_head",
                "%d, '2013-14', '2013/14', 'Programme %s', 'Date', 'Issue', 'Type', 'How', 'Who', 'Outcome'"
                        .formatted(board.committee().id(), word + "programme"));
        insert(
                "work_programme_entry",
                "programme_id, number, position, date_words, issue, who",
                "%d, 9, 1, '3rd September (TBC)', '%s', '%s'".formatted(programme, word + "issue", word + "who"));
        long referral = insert(
                "referral",
                "slug, committee_id, recording_committee_id, subject, question, reply",
                "'referral-%1$s', %2$d, %2$d, 'Subject %3$s', 'Question', '%4$s'"
                        .formatted(word, board.committee().id(), word + "subject", word + "reply"));
        jdbc.sql(
                        "insert into referral_step (referral_id, position, from_words, to_words) values (%d, 0, '%s', 'The Panel')"
                                .formatted(referral, word + "group"))
                .update();
        insert(
                "referral_paper",
                "referral_id, position, slug, title, text",
                "%d, 1, 'budget', 'Budget', '| %s |'".formatted(referral, word + "cell"));
        assertThat(paths(word)).isEmpty();

        for (String table : List.of("work_programme", "referral")) {
            jdbc.sql("update " + table + " set published_at = now(), published_by = :by where id = :id")
                    .param("by", board.officer().accountId())
                    .param("id", table.equals("referral") ? referral : programme)
                    .update();
        }

        String path = committee + "/work-programmes/2013-14";
        assertThat(paths(word + "programme")).containsExactly(path);
        assertThat(paths(word + "issue")).containsExactly(path + "#entry-9");
        assertThat(paths(word + "who")).containsExactly(path + "#entry-9");
        for (String part : List.of("subject", "reply", "group")) {
            assertThat(paths(word + part)).containsExactly("/referrals/referral-" + word);
        }
        assertThat(paths(word + "cell")).containsExactly("/referrals/referral-" + word + "/papers/budget");
    }
}
