package org.followthrough.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.DatabaseTest;
import org.followthrough.support.MutableClock;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Accounts.class, Credentials.class, Actors.class, QuickPasswords.class, Posts.class, History.class})
class AccountsTest {

    private static final String PASSWORD = "plum kettle harbour";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Actors actors;

    @Autowired
    private Posts posts;

    @Autowired
    private History history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private Actor administrator = Actor.PUBLIC;
    private long committee;
    private long council;

    @BeforeEach
    void someCouncil() {
        administrator = actors.require(accounts.createFirstAdministrator("first@council", "First", PASSWORD)
                .orElseThrow()
                .id());
        council = jdbc.sql("insert into council (name, slug) values ('Leeds', 'leeds') returning id")
                .query(Long.class)
                .single();
        committee = jdbc.sql("insert into committee (council_id, name, slug, kind)"
                        + " values (:council, 'Board', 'board', 'SCRUTINY_COMMITTEE') returning id")
                .param("council", council)
                .query(Long.class)
                .single();
    }

    private AccountView somebody(String email, Actor.Grant... grants) {
        return accounts.create(administrator, new NewAccount(email, "Somebody", PASSWORD, Set.of(grants)));
    }

    @Test
    void firstAdministratorIsMadeOnce() {
        assertThat(accounts.hasAdministrator()).isTrue();
        assertThat(accounts.createFirstAdministrator("second@council", "Second", PASSWORD))
                .isEmpty();
    }

    @Test
    void grantAndRevocationCountAtOnceAndAreInTheHistory() {
        AccountView chair = somebody("chair@council");
        Actor.Grant grant = new Actor.Grant(Role.CHAIR, committee);
        AccountView granted = accounts.grant(administrator, chair.id(), chair.version(), grant);
        assertThat(actors.require(chair.id()).isChairOf(committee)).isTrue();
        assertThat(granted.version()).isGreaterThan(chair.version());
        accounts.revoke(administrator, chair.id(), granted.version(), grant);
        assertThat(actors.require(chair.id()).grants()).isEmpty();
        assertThat(history.of(new Subject("account", chair.id())))
                .extracting(HistoryEvent::action)
                .containsExactly("account created", "role granted", "role revoked");
    }

    @Test
    void historyNamesNobody() {
        AccountView account = somebody("private@council");
        accounts.edit(administrator, account.id(), account.version(), "Another Name", account.email());
        assertThat(history.of(new Subject("account", account.id())).toString())
                .doesNotContain("private@council", "Somebody", "Another Name");
    }

    @Test
    void roleOfACommitteeNeedsOne() {
        AccountView account = somebody("member@council");
        assertThatThrownBy(() -> accounts.grant(
                        administrator, account.id(), account.version(), new Actor.Grant(Role.MEMBER, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> accounts.grant(
                        administrator, account.id(), account.version(), new Actor.Grant(Role.COUNCILLOR, committee)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> accounts.grant(
                        administrator, account.id(), account.version(), new Actor.Grant(Role.MEMBER, 999_999L)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void staleFormsAreRefused() {
        AccountView account = somebody("stale@council");
        accounts.edit(administrator, account.id(), account.version(), "Newer", account.email());
        assertThatThrownBy(
                        () -> accounts.edit(administrator, account.id(), account.version(), "Older", account.email()))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> accounts.disable(administrator, account.id(), account.version()))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void lastAdministratorCannotBeRemoved() {
        Actor.Grant role = new Actor.Grant(Role.ADMINISTRATOR, null);
        AccountView other = somebody("second@council", role);
        AccountView me = accounts.account(administrator, administrator.requireAccountId());
        accounts.disable(actors.require(other.id()), me.id(), me.version());

        // who was disabled a moment ago may still have a form open
        assertThatThrownBy(() -> accounts.disable(administrator, other.id(), other.version()))
                .asInstanceOf(type(RefusedAction.class))
                .satisfies(refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.NOT_NOW));
        assertThatThrownBy(() -> accounts.revoke(administrator, other.id(), other.version(), role))
                .as("a disabled administrator administers nothing")
                .isInstanceOf(RefusedAction.class);
        AccountView third = somebody("third@council", role);
        assertThat(accounts.revoke(actors.require(third.id()), other.id(), other.version(), role)
                        .grants())
                .isEmpty();
    }

    @Test
    void nobodyRemovesTheirOwnAdministration() {
        long own = administrator.requireAccountId();
        long version = accounts.account(administrator, own).version();
        somebody("second@council", new Actor.Grant(Role.ADMINISTRATOR, null));
        assertThatThrownBy(() -> accounts.disable(administrator, own, version))
                .hasMessageContaining("Ask another administrator");
        assertThatThrownBy(
                        () -> accounts.revoke(administrator, own, version, new Actor.Grant(Role.ADMINISTRATOR, null)))
                .hasMessageContaining("Ask another administrator");
    }

    @Test
    void administratorCannotGrantThemselvesContent() {
        long own = administrator.requireAccountId();
        long version = accounts.account(administrator, own).version();
        assertThatThrownBy(() ->
                        accounts.grant(administrator, own, version, new Actor.Grant(Role.SCRUTINY_OFFICER, committee)))
                .isInstanceOf(RefusedAction.class);
        PostView post = posts.create(administrator, new PostDetails(council, "Director", ""));
        assertThatThrownBy(() -> posts.appoint(
                        administrator, post.id(), new HolderDetails("Me", own, LocalDate.of(2026, 1, 1), null)))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void emailAddressIsTakenOnceWhateverItsCase() {
        somebody("Taken@Council");
        assertThatThrownBy(() -> somebody("taken@council")).isInstanceOf(InvalidInput.class);
        assertThat(credentials.verify("TAKEN@council", PASSWORD)).isPresent();
    }

    @Test
    void everyComplaintAboutANewAccountComesAtOnce() {
        assertThatThrownBy(() -> accounts.create(administrator, new NewAccount("no address", " ", "short", Set.of())))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.problems()).containsOnlyKeys("email", "name", "password"));
    }

    @Test
    void disabledAccountCannotSignInUntilEnabled() {
        AccountView account = somebody("leaver@council");
        AccountView disabled = accounts.disable(administrator, account.id(), account.version());
        assertThat(credentials.verify("leaver@council", PASSWORD)).isEmpty();
        assertThat(actors.find(account.id())).isEmpty();
        accounts.enable(administrator, account.id(), disabled.version());
        assertThat(credentials.verify("leaver@council", PASSWORD)).isPresent();
    }

    @Test
    void newPasswordEndsOlderSessions() {
        AccountView account = somebody("changer@council");
        int before = actors.find(account.id()).orElseThrow().sessionEpoch();
        Actor actor = actors.require(account.id());
        assertThatThrownBy(() -> credentials.changeOwnPassword(actor, "wrong", "password1234", "other"))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.problems()).containsOnlyKeys("current", "password", "again"));
        credentials.changeOwnPassword(actor, PASSWORD, "walnut ferry candle", "walnut ferry candle");
        assertThat(actors.find(account.id()).orElseThrow().sessionEpoch()).isGreaterThan(before);
        assertThat(credentials.verify("changer@council", PASSWORD)).isEmpty();
        assertThat(credentials.verify("changer@council", "walnut ferry candle")).isPresent();
    }

    @Test
    void postGivesItsRightsOnlyToWhoAnswersForPosts() {
        Actor.Grant answers = new Actor.Grant(Role.SERVICE_OFFICER, null);
        AccountView service = somebody("service@council", answers);
        AccountView other = somebody("other@council");
        PostView post = posts.create(administrator, new PostDetails(council, "Director of Roads", ""));
        LocalDate first = LocalDate.of(2013, 1, 1);
        posts.appoint(administrator, post.id(), new HolderDetails("Service", service.id(), first, null));

        assertThatThrownBy(() ->
                        posts.appoint(administrator, post.id(), new HolderDetails("Other", other.id(), first, null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Give it one of them first");
        accounts.revoke(administrator, service.id(), service.version(), answers);

        assertThat(actors.require(service.id()).holdsPost(post.id())).isFalse();
    }

    @Test
    void postHasHoldersOverTime() {
        clock.fixAt(LocalDate.of(2014, 6, 30));
        AccountView interim = somebody("interim@council", new Actor.Grant(Role.SERVICE_OFFICER, null));
        PostView post = posts.create(administrator, new PostDetails(council, "Executive Director", "Children"));
        HolderView held = posts.appoint(
                administrator, post.id(), new HolderDetails("Interim", interim.id(), LocalDate.of(2013, 1, 1), null));
        assertThat(actors.require(interim.id()).holdsPost(post.id())).isTrue();

        posts.leave(administrator, held.id(), held.version(), LocalDate.of(2014, 6, 30));
        assertThat(actors.require(interim.id()).holdsPost(post.id()))
                .as("on the last day")
                .isTrue();
        clock.fixAt(LocalDate.of(2014, 7, 1));
        assertThat(actors.require(interim.id()).holdsPost(post.id()))
                .as("the day after")
                .isFalse();
        assertThat(posts.holdersOn(List.of(post.id()), LocalDate.of(2013, 5, 5)).get(post.id()))
                .extracting(HolderView::name)
                .containsExactly("Interim");
        assertThat(posts.holdersOn(List.of(post.id()), LocalDate.of(2012, 12, 31)))
                .isEmpty();
    }

    @Test
    void holderCannotLeaveBeforeTheFirstDay() {
        PostView post = posts.create(administrator, new PostDetails(council, "Director", ""));
        HolderView held =
                posts.appoint(administrator, post.id(), new HolderDetails("Kim", null, LocalDate.of(2014, 1, 2), null));
        assertThatThrownBy(() -> posts.leave(administrator, held.id(), held.version(), LocalDate.of(2014, 1, 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void rightsTakeOneStatement() {
        AccountView account = somebody(
                "busy@council", new Actor.Grant(Role.MEMBER, committee), new Actor.Grant(Role.COUNCILLOR, null));
        StatementCount count = StatementCount.of(() -> actors.require(account.id()));
        assertThat(count.count()).as(count.toString()).isEqualTo(1);
        assertThat(Optional.of(actors.require(account.id()).grants()))
                .hasValue(Set.of(new Actor.Grant(Role.MEMBER, committee), new Actor.Grant(Role.COUNCILLOR, null)));
    }

    @Test
    void namesLoseWhatCannotBeSeen() {
        AccountView account = accounts.create(
                administrator, new NewAccount("name@council", "  Zo\u202Ee \u0007Bird ", PASSWORD, Set.of()));
        assertThat(account.name()).isEqualTo("Zoe Bird");
    }
}
