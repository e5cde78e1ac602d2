package org.followthrough.setup.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.document.Paper;
import org.followthrough.document.PaperImport;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.NewAccount;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database with the Leeds paper, by the same services that people use, before the first page is
 * served; all of it or nothing.
 */
@Component
@Profile("demo")
class Demonstration implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final String BOARD = "scrutiny-board-children-and-families";
    private static final String DIRECTOR = "director-of-childrens-services";

    /** The meeting after the paper's is ours: the paper does not name it. */
    private static final LocalDate NEXT_MEETING = LocalDate.of(2013, 1, 31);

    private static final LocalDate NEXT_UPDATES_DUE = LocalDate.of(2013, 1, 17);

    private final Councils councils;
    private final Accounts accounts;
    private final Posts posts;
    private final PaperImport papers;
    private final Sessions sessions;
    private final SessionReader reader;
    private final Updates updates;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Demonstration(
            Councils councils,
            Accounts accounts,
            Posts posts,
            PaperImport papers,
            Sessions sessions,
            SessionReader reader,
            Updates updates,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.councils = councils;
        this.accounts = accounts;
        this.posts = posts;
        this.papers = papers;
        this.sessions = sessions;
        this.reader = reader;
        this.updates = updates;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (councils.councils().isEmpty()) {
            transaction.executeWithoutResult(status -> load(paper("leeds-2012-11-08.json")));
            LOG.info("The demonstration data are loaded: the Leeds paper of 8 November 2012");
        }
    }

    private void load(Paper paper) {
        Actor administrator = administrator();
        long council = councils.createCouncil(
                        administrator,
                        new CouncilDetails(
                                paper.council().name(), paper.council().slug()))
                .id();
        Map<String, Long> committees = new HashMap<>();
        paper.committees()
                .forEach(committee -> committees.put(
                        committee.slug(),
                        councils.createCommittee(
                                        administrator,
                                        new CommitteeDetails(
                                                council, committee.name(), committee.slug(), committee.kind(), null))
                                .id()));
        Map<String, Long> ownPosts = new HashMap<>();
        paper.posts()
                .forEach(post -> ownPosts.put(
                        post.key(),
                        posts.create(
                                        administrator,
                                        new PostDetails(council, post.title(), post.body() == null ? "" : post.body()))
                                .id()));
        long board = committees.getOrDefault(BOARD, 0L);
        Actor officer = account(administrator, DemonstrationAccount.OFFICER, board);
        Actor chair = account(administrator, DemonstrationAccount.CHAIR, board);
        account(administrator, DemonstrationAccount.COUNCILLOR, board);
        account(administrator, DemonstrationAccount.CABINET, board);
        Actor service = account(administrator, DemonstrationAccount.SERVICE, board);
        long director = ownPosts.getOrDefault(DIRECTOR, 0L);
        posts.appoint(
                administrator,
                director,
                new HolderDetails(service.name(), service.accountId(), LocalDate.of(2012, 1, 1), null));
        papers.take(paper, new Hands(officer, chair, committees, ownPosts));
        openNext(officer, board, director);
    }

    private Actor administrator() {
        DemonstrationAccount wanted = DemonstrationAccount.ADMINISTRATOR;
        AccountView account = accounts.createFirstAdministrator(
                        wanted.email(), wanted.title(), DemonstrationAccount.PASSWORD)
                .orElseThrow(() -> new IllegalStateException(
                        "The demonstration needs an empty database; this one has an administrator already."));
        return new Actor(account.id(), account.name(), account.grants(), Set.of());
    }

    private Actor account(Actor administrator, DemonstrationAccount wanted, long board) {
        Set<Actor.Grant> grants = Set.copyOf(wanted.roles().stream()
                .map(role -> new Actor.Grant(role, committeeFor(role, board)))
                .toList());
        AccountView account = accounts.create(
                administrator, new NewAccount(wanted.email(), wanted.title(), DemonstrationAccount.PASSWORD, grants));
        return new Actor(account.id(), account.name(), grants, Set.of());
    }

    private static @Nullable Long committeeFor(Role role, long board) {
        return role.isOfCommittee() ? board : null;
    }

    /** Leaves a session in preparation, so that a newcomer can try the officer's journey at once. */
    private void openNext(Actor officer, long board, long director) {
        sessions.open(officer, new MeetingDetails(board, NEXT_MEETING, null, null, null), NEXT_UPDATES_DUE, null);
        SessionView session = reader.session(officer, BOARD, NEXT_MEETING);
        List<ItemView> included = session.included();
        ItemView first = included.get(0);
        updates.request(officer, first.id(), first.version(), director);
    }

    private Paper paper(String file) {
        try (InputStream text = new ClassPathResource("demonstration/" + file).getInputStream()) {
            return json.readerFor(Paper.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the demonstration paper " + file, unreadable);
        }
    }
}
