package org.followthrough.setup.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingDetails;
import org.followthrough.document.Paper;
import org.followthrough.document.PaperImport;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.document.PaperReader;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.NewAccount;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the papers of four councils, by the same services that people use, before the first page
 * is served; all of it or nothing.
 */
@Component
@Profile("demo")
class Demonstration implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final String LEEDS = "leeds-2012-11-08.json";
    private static final String TELFORD = "telford-2013-06-27.json";
    private static final String WARWICKSHIRE = "warwickshire-2013-02-11.json";

    /** The later paper of Telford finds the council of the first one there. */
    private static final List<String> PAPERS =
            List.of(LEEDS, TELFORD, "telford-2013-02-05.json", WARWICKSHIRE, "walsall-2016-10-11.json");

    private static final String LEEDS_BOARD = "scrutiny-board-children-and-families";
    private static final String LEEDS_DIRECTOR = "director-of-childrens-services";
    private static final String TELFORD_DIRECTOR = "director-of-children-and-families-services";
    private static final String TELFORD_PORTFOLIO = "lead-cabinet-member-children-young-people-and-families";

    private static final String WARWICKSHIRE_OFFICER = "democratic-services-officer";

    /** After every paper: the record of who held a post then is theirs alone. */
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2017, 1, 1);

    /** The meeting after the paper's is ours: the paper does not name it. */
    private static final LocalDate NEXT_MEETING = LocalDate.of(2013, 1, 31);

    private static final LocalDate NEXT_UPDATES_DUE = LocalDate.of(2013, 1, 17);

    private final Councils councils;
    private final Accounts accounts;
    private final Posts posts;
    private final PaperReader reader;
    private final PaperPlaces places;
    private final PaperImport papers;
    private final Sessions sessions;
    private final SessionReader sessionReader;
    private final Updates updates;
    private final TransactionTemplate transaction;

    Demonstration(
            Councils councils,
            Accounts accounts,
            Posts posts,
            PaperReader reader,
            PaperPlaces places,
            PaperImport papers,
            Sessions sessions,
            SessionReader sessionReader,
            Updates updates,
            TransactionTemplate transaction) {
        this.councils = councils;
        this.accounts = accounts;
        this.posts = posts;
        this.reader = reader;
        this.places = places;
        this.papers = papers;
        this.sessions = sessions;
        this.sessionReader = sessionReader;
        this.updates = updates;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (councils.councils().isEmpty()) {
            transaction.executeWithoutResult(status -> load());
            LOG.info(
                    "The demonstration data are loaded: the papers of Leeds of 8 November 2012, of Telford & Wrekin of"
                            + " 5 February and 27 June 2013, of Warwickshire of 11 February 2013 and of Walsall of 11 October 2016");
        }
    }

    private void load() {
        Actor administrator = administrator();
        Map<String, Paper> read = new LinkedHashMap<>();
        Map<String, Places> known = new LinkedHashMap<>();
        Set<Long> committees = new HashSet<>();
        for (String file : PAPERS) {
            Paper paper = paper(file);
            Places found = places.create(administrator, paper);
            read.put(file, paper);
            known.put(file, found);
            paper.committees().stream()
                    .filter(committee -> committee.kind() != CommitteeKind.EXECUTIVE)
                    .forEach(committee -> committees.add(found.committee(committee.slug())));
        }
        Places inLeeds = of(known, LEEDS);
        Actor officer = account(administrator, DemonstrationAccount.OFFICER, committees);
        Actor chair = account(administrator, DemonstrationAccount.CHAIR, committees);
        account(administrator, DemonstrationAccount.COUNCILLOR, committees);
        Actor service = account(administrator, DemonstrationAccount.SERVICE, committees);
        appoint(administrator, service, inLeeds.post(LEEDS_DIRECTOR));
        appoint(administrator, service, of(known, TELFORD).post(TELFORD_DIRECTOR));
        appoint(administrator, service, of(known, WARWICKSHIRE).post(WARWICKSHIRE_OFFICER));
        Actor cabinet = appoint(
                administrator,
                account(administrator, DemonstrationAccount.CABINET, committees),
                of(known, TELFORD).post(TELFORD_PORTFOLIO));
        read.forEach((file, paper) ->
                papers.take(paper, new Hands(administrator, officer, chair, cabinet, null, of(known, file))));
        openNext(officer, inLeeds);
    }

    private static Places of(Map<String, Places> known, String file) {
        return Objects.requireNonNull(known.get(file));
    }

    private Actor administrator() {
        DemonstrationAccount wanted = DemonstrationAccount.ADMINISTRATOR;
        AccountView account = accounts.createFirstAdministrator(
                        wanted.email(), wanted.title(), DemonstrationAccount.PASSWORD)
                .orElseThrow(() -> new IllegalStateException(
                        "The demonstration needs an empty database; this one has an administrator already."));
        return new Actor(account.id(), account.name(), account.grants(), Set.of());
    }

    private Actor account(Actor administrator, DemonstrationAccount wanted, Set<Long> committees) {
        Set<Actor.Grant> grants = wanted.roles().stream()
                .flatMap(role -> grants(role, committees))
                .collect(Collectors.toSet());
        AccountView account = accounts.create(
                administrator, new NewAccount(wanted.email(), wanted.title(), DemonstrationAccount.PASSWORD, grants));
        return new Actor(account.id(), account.name(), grants, Set.of());
    }

    private static Stream<Actor.Grant> grants(Role role, Set<Long> committees) {
        return role.isOfCommittee()
                ? committees.stream().map(committee -> new Actor.Grant(role, committee))
                : Stream.of(new Actor.Grant(role, null));
    }

    private Actor appoint(Actor administrator, Actor holder, long post) {
        posts.appoint(administrator, post, new HolderDetails(holder.name(), holder.accountId(), IN_POST_SINCE, null));
        return new Actor(holder.accountId(), holder.name(), holder.grants(), Set.of(post));
    }

    /** Leaves a session in preparation, so that a newcomer can try the officer's journey at once. */
    private void openNext(Actor officer, Places inLeeds) {
        long board = inLeeds.committee(LEEDS_BOARD);
        sessions.open(officer, new MeetingDetails(board, NEXT_MEETING, null, null, null), NEXT_UPDATES_DUE, null);
        SessionView session = sessionReader.session(officer, LEEDS_BOARD, NEXT_MEETING);
        List<ItemView> included = session.included();
        ItemView first = included.get(0);
        updates.request(officer, first.id(), first.version(), inLeeds.post(LEEDS_DIRECTOR));
    }

    private Paper paper(String file) {
        try (InputStream text = new ClassPathResource("demonstration/" + file).getInputStream()) {
            return reader.read(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the demonstration paper " + file, unreadable);
        }
    }
}
