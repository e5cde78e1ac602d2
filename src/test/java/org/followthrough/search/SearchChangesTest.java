package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was changed in published work programmes, referrals and reviews is found by the words of both states. */
@ApplicationTest
class SearchChangesTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "zy" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";

    private Board board;

    @BeforeEach
    void makeABoard() {
        board = fixture.board(1);
    }

    private List<SearchHit> found(String typed) {
        return search.find(queries.read(typed), null, null, 1).hits().items();
    }

    private long insert(String table, String columns, String values) {
        return jdbc.sql("insert into %s (%s) values (%s) returning id".formatted(table, columns, values))
                .query(Long.class)
                .single();
    }

    private void change(String column, long id) {
        insert(
                "work_change",
                column + ", changed_at, changed_by, what, before, after, reason",
                "%d, timestamptz '2013-03-03 12:00Z', %d, 'Paper “Budget”: text', '%s', '%s', '%s'"
                        .formatted(id, board.officer().accountId(), word + "old", word + "new", word + "why"));
    }

    private void publish(String table, long id) {
        jdbc.sql("update " + table + " set published_at = now(), published_by = :by where id = :id")
                .param("by", board.officer().accountId())
                .param("id", id)
                .update();
    }

    private void isFoundOnlyUnder(String path, String anchor) {
        for (String part : List.of("old", "new", "why")) {
            assertThat(found(word + part)).singleElement().satisfies(hit -> {
                assertThat(hit.kind()).isEqualTo(SearchKind.CHANGE);
                assertThat(hit.path()).isEqualTo(path + "#" + anchor);
                assertThat(hit.context()).endsWith("ed on 3 March 2013");
            });
        }
        assertThat(pages.get(path).page().getElementById(anchor)).isNotNull();
        assertThat(pages.get(path).text()).contains(word + "why");
    }

    @Test
    void aChangeOfAWorkProgrammeIsFoundOnceTheProgrammeIsPublic() {
        long programme = insert(
                "work_programme",
                "committee_id, slug, period, title, date_head, issue_head, type_head, how_head, who_head, outcome_head",
                "%d, '2013-14', '2013/14', 'Programme', 'Date', 'Issue', 'Type', 'How', 'Who', 'Outcome'"
                        .formatted(board.committee().id()));
        change("programme_id", programme);
        assertThat(found(word)).isEmpty();

        publish("work_programme", programme);

        isFoundOnlyUnder("/committees/" + board.committee().slug() + "/work-programmes/2013-14", "changes");
    }

    @Test
    void aChangeOfAReferralOrItsPapersIsFoundOnceTheReferralIsPublic() {
        long referral = insert(
                "referral",
                "slug, committee_id, recording_committee_id, subject, question",
                "'referral-%1$s', %2$d, %2$d, 'Budget', 'Why?'"
                        .formatted(word, board.committee().id()));
        jdbc.sql(
                        "insert into referral_step (referral_id, position, from_words, to_words) values (%d, 0, 'A group', 'The Panel')"
                                .formatted(referral))
                .update();
        change("referral_id", referral);
        assertThat(found(word)).isEmpty();

        publish("referral", referral);

        isFoundOnlyUnder("/referrals/referral-" + word, "changes");
    }

    @Test
    void aCorrectionOfAReviewIsFoundOnceTheReviewIsPublic() {
        long review = insert(
                "review",
                "committee_id, slug, code, title, kind",
                "%d, 'review-%s', 'Y%s', 'Safeguarding', 'REVIEW'"
                        .formatted(
                                board.committee().id(),
                                word,
                                Long.toString(board.committee().id(), 36).toUpperCase(Locale.ROOT)));
        insert(
                "review_correction",
                "review_id, corrected_at, corrected_by, subject, what, before, after, reason",
                "%d, timestamptz '2013-03-03 12:00Z', %d, 'area-3', 'Area 3, conclusion', '%s', '%s', '%s'"
                        .formatted(review, board.officer().accountId(), word + "old", word + "new", word + "why"));
        assertThat(found(word)).isEmpty();

        jdbc.sql(
                        "update review set published_on = date '2013-02-01', published_at = now(), published_by = :by where id = :id")
                .param("by", board.officer().accountId())
                .param("id", review)
                .update();

        isFoundOnlyUnder("/reviews/review-" + word, "corrections");
    }
}
