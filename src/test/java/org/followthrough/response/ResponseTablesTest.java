package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What the database itself holds to, tried as the application's own user. */
@ApplicationTest
@ActiveProfiles("demo")
class ResponseTablesTest {

    private static final String ACTION = "select id from response_action where response_version_id = :id";

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update response_version set text = 'Never said' where id = :id",
                "update response_version set approved_under = 'Nothing' where id = :id",
                "update response_version set published_at = null, published_by = null, decided_on = null,"
                        + " published_on = null, effective_on = null where id = :id",
                "delete from response_version where id = :id",
                "update response_action set due_words = 'Later' where response_version_id = :id",
                "delete from action_owner where action_id in (" + ACTION + ")",
                "update action_owner set words = 'Somebody else' where action_id in (" + ACTION + ")",
                "insert into action_owner (action_id, position, words) select id, 7, 'Me' from response_action"
                        + " where response_version_id = :id",
                "insert into response_action (response_version_id, position, key, due_kind, ongoing, due_by_hand)"
                        + " values (:id, 7, gen_random_uuid(), 'NONE', false, false)",
                "update response_recommendation set position = 7 where response_id ="
                        + " (select response_id from response_version where id = :id)",
                "delete from response_recommendation where response_id ="
                        + " (select response_id from response_version where id = :id)"
            })
    void whatIsPublishedStaysAsItIs(String change) {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(about, 1, answer());
        String before = content();

        assertThatThrownBy(() ->
                        jdbc.sql(change).param("id", published.versionId()).update())
                .hasMessageContaining("are never changed");

        assertThat(content()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update response_version set text = 'Never said' where id = :id",
                "update response_version set submitted_by = drafted_by + 1, submitted_at = now() where id = :id",
                "update response_version set submitted_by = null, submitted_at = null where id = :id",
                "delete from response_version where id = :id",
                "update response_action set what = 'Nothing' where response_version_id = :id",
                "delete from action_owner where action_id in (" + ACTION + ")"
            })
    void whatIsSubmittedKeepsItsWords(String change) {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, answer());

        assertThatThrownBy(() ->
                        jdbc.sql(change).param("id", submitted.versionId()).update())
                .hasMessageContaining("are never changed");
        assertThatCode(() -> fixture.approve(about, submitted)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_version", "response_action", "action_owner", "response_recommendation"})
    void nothingIsTruncated(String table) {
        assertThatThrownBy(() -> jdbc.sql("truncate " + table + " cascade").update())
                .hasMessageContaining("are never changed or removed.");
    }

    @Test
    void nothingIsPutUnderAPublishedAnswerAfterwards() {
        Case about = fixture.create(2);
        VersionRef published = fixture.published(about, 1, answer());
        VersionRef draft = fixture.drafted(about, 2, answer());

        assertThatThrownBy(() -> jdbc.sql("update response_recommendation set response_id = ?, position = 7"
                                + " where response_id = ?")
                        .param(published.responseId())
                        .param(draft.responseId())
                        .update())
                .hasMessageContaining("are never changed once their response is published");
    }

    @Test
    void theLedgerOnlyGrows() {
        for (String change : List.of(
                "update action_date_change set reason = 'Never said'",
                "delete from action_date_change",
                "truncate action_date_change")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .hasMessageContaining("Rows of action_date_change are never changed or removed.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approved_by = submitted_by, approved_at = now()                                | version_four_eyes
            approved_by = :other                                                           | version_approved_whole
            returned_by = :other, returned_at = now()                                      | version_returned_whole
            returned_by = :other, returned_at = now(), return_reason = 'No', approved_by = :other, approved_at = now() | version_returned_or_approved
            published_by = :other, published_at = now(), decided_on = '2013-06-27', published_on = '2013-06-27', effective_on = '2013-07-05' | version_stamps_in_order
            decided_on = '2013-06-27'                                                      | version_published_whole
            published_by = :other, published_at = now(), approved_by = :other, approved_at = now(), decided_on = '2013-06-27', published_on = '2013-06-26', effective_on = '2013-07-05' | version_dates_in_order
            published_by = :other, published_at = now(), approved_by = :other, approved_at = now(), decided_on = '2013-06-27', published_on = '2013-06-28', effective_on = '2013-06-27' | version_dates_in_order
            """)
    void stampsAreWholeAndInOrder(String change, String constraint) {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, answer());

        var statement = jdbc.sql("update response_version set " + change + " where id = :id")
                .param("id", submitted.versionId());
        if (change.contains(":other")) {
            statement = statement.param("other", about.cabinet().accountId());
        }
        assertThatThrownBy(statement::update).hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "'decision = ''REJECTED''', version_less_than_accepted_has_reason",
        "'decision = null, text = null', version_submitted_says_something"
    })
    void nothingIsSubmittedWithoutWhatScrutinyIsOwed(String change, String constraint) {
        Case about = fixture.create(1);
        VersionRef drafted = fixture.drafted(about, 1, answer());

        assertThatThrownBy(
                        () -> jdbc.sql("update response_version set submitted_by = drafted_by, submitted_at = now(), "
                                        + change + " where id = :id")
                                .param("id", drafted.versionId())
                                .update())
                .hasMessageContaining(constraint);
    }

    private static ResponseDraft answer() {
        return ResponseDraft.of(
                Decision.ACCEPTED, "Yes", ActionDraft.of("Do it", "June 2013", Owner.words("As above")));
    }

    private String content() {
        return jdbc.sql("""
                        select md5(coalesce((select string_agg(v::text, ',' order by id) from response_version v), '')
                            || coalesce((select string_agg(a::text, ',' order by id) from response_action a), '')
                            || coalesce((select string_agg(o::text, ',' order by action_id, position) from action_owner o), '')
                            || coalesce((select string_agg(r::text, ',' order by response_id, position)
                                from response_recommendation r), ''))""").query(String.class).single();
    }
}
