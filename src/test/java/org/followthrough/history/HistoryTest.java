package org.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.support.DatabaseTest;
import org.followthrough.support.MutableClock;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(History.class)
class HistoryTest {

    private static final Actor OFFICER = new Actor(7L, "Olive Officer", Set.of(), Set.of());
    private static final Subject REVIEW = new Subject("review", 1);
    private static final Instant MOMENT = Instant.parse("2012-07-26T09:30:00.123456Z");

    @Autowired
    private History history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void tellsOfOneSubjectInTheOrderOfRecording() {
        clock.fixAt(MOMENT);
        history.record(OFFICER, "create", REVIEW, "External Placements", null);
        history.record(Actor.PUBLIC, "read", new Subject("review", 2), null, null);
        history.record(OFFICER, "publish", REVIEW, null, "agreed by the committee");

        assertThat(history.of(REVIEW))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new HistoryEvent(0, MOMENT, 7L, "create", REVIEW, "External Placements", null),
                        new HistoryEvent(0, MOMENT, 7L, "publish", REVIEW, null, "agreed by the committee"));
    }

    @Test
    void hasNoActorWhereThePublicActs() {
        history.record(Actor.PUBLIC, "subscribe", REVIEW, null, null);

        assertThat(history.of(REVIEW))
                .singleElement()
                .extracting(HistoryEvent::actorId)
                .isNull();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void isNotRecordedApartFromWhatItRecords() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> history.record(OFFICER, "create", REVIEW, null, null));
    }

    @Test
    void takesOneStatementToRecordAndOneToRead() {
        assertThat(StatementCount.of(() -> history.record(OFFICER, "create", REVIEW, null, null))
                        .count())
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> history.of(REVIEW)).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_event set reason = 'another' where subject_type = 'kept'",
                "delete from history_event where subject_type = 'kept'",
                "truncate history_event",
                "update history_event set reason = 'another' where false"
            })
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void refusesTheApplicationsOwnUserToChangeOrRemoveRows(String change) {
        Subject kept = new Subject("kept", change.hashCode());
        transactions.executeWithoutResult(status -> history.record(OFFICER, "create", kept, null, "first reason"));

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Rows of history_event are never changed or removed.");
        assertThat(history.of(kept))
                .singleElement()
                .extracting(HistoryEvent::reason)
                .isEqualTo("first reason");
    }

    @Test
    void isGuardedAgainstASessionThatPlaysAReplicaToo() {
        assertThat(jdbc.sql("select tgenabled from pg_trigger where tgname = 'history_event_only_grows'")
                        .query(String.class)
                        .single())
                .as("A is always")
                .isEqualTo("A");
    }

    @Test
    void isKeptByARoleThatIsNoSuperuser() {
        assertThat(jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
