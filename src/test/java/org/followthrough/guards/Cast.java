package org.followthrough.guards;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.NewAccount;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Actor.Grant;
import org.followthrough.shared.Role;

/** One person for each column of the table of access, all but the public with an account of their own. */
final class Cast {

    private final String domain;
    private final Map<Part, Actor> actors = new EnumMap<>(Part.class);

    /** A column: whose rights are tried. */
    enum Part {
        PUBLIC("the public"),
        NOBODY("signed in without a role"),
        COUNCILLOR("a councillor of no committee concerned"),
        MEMBER("a member of the committee"),
        CHAIR("its chair"),
        OFFICER("its scrutiny officer"),
        OTHER_OFFICER("the scrutiny officer, chair and member of another committee"),
        SERVICE("the service officer who was asked"),
        OTHER_SERVICE("another service officer"),
        CABINET("the cabinet member with the portfolio"),
        OTHER_CABINET("a cabinet member of the council with another portfolio"),
        ADMINISTRATOR("an administrator");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * Who holds which post.
     *
     * @param service of the service officer who was asked
     * @param portfolio of the cabinet member
     * @param otherPortfolio of the other one
     */
    record Held(long service, long portfolio, long otherPortfolio) {}

    /** Makes the accounts with their rights on the committee, and gives them their posts. */
    Cast(Accounts accounts, Actors people, Posts posts, long committee, long otherCommittee, Held held, String domain) {
        this.domain = domain;
        actors.put(Part.PUBLIC, Actor.PUBLIC);
        grant(accounts, people, Part.NOBODY);
        grant(accounts, people, Part.COUNCILLOR, new Grant(Role.COUNCILLOR, null));
        grant(accounts, people, Part.MEMBER, new Grant(Role.MEMBER, committee), new Grant(Role.COUNCILLOR, null));
        grant(accounts, people, Part.CHAIR, new Grant(Role.CHAIR, committee), new Grant(Role.COUNCILLOR, null));
        grant(accounts, people, Part.OFFICER, new Grant(Role.SCRUTINY_OFFICER, committee));
        grant(
                accounts,
                people,
                Part.OTHER_OFFICER,
                new Grant(Role.SCRUTINY_OFFICER, otherCommittee),
                new Grant(Role.CHAIR, otherCommittee),
                new Grant(Role.MEMBER, otherCommittee));
        grant(accounts, people, Part.SERVICE, new Grant(Role.SERVICE_OFFICER, null));
        grant(accounts, people, Part.OTHER_SERVICE, new Grant(Role.SERVICE_OFFICER, null));
        grant(accounts, people, Part.CABINET, new Grant(Role.CABINET_MEMBER, null));
        grant(accounts, people, Part.OTHER_CABINET, new Grant(Role.CABINET_MEMBER, null));
        grant(accounts, people, Part.ADMINISTRATOR, new Grant(Role.ADMINISTRATOR, null));
        appoint(people, posts, Part.SERVICE, held.service());
        appoint(people, posts, Part.CABINET, held.portfolio());
        appoint(people, posts, Part.OTHER_CABINET, held.otherPortfolio());
    }

    private void appoint(Actors people, Posts posts, Part part, long post) {
        Actor actor = of(part);
        posts.appoint(
                maker(), post, new HolderDetails(actor.name(), actor.accountId(), LocalDate.of(2012, 1, 1), null));
        actors.put(part, people.require(actor.requireAccountId()));
    }

    /** Makes what only an administrator may. */
    static Actor maker() {
        return new Actor(null, "the tests", Set.of(new Grant(Role.ADMINISTRATOR, null)), Set.of());
    }

    Actor of(Part part) {
        Actor actor = actors.get(part);
        if (actor == null) {
            throw new IllegalArgumentException("nobody plays " + part);
        }
        return actor;
    }

    private void grant(Accounts accounts, Actors people, Part part, Grant... grants) {
        String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        long id = accounts.create(
                        maker(),
                        new NewAccount(name + "@" + domain, "Access " + name, "plum kettle harbour", Set.of(grants)))
                .id();
        actors.put(part, people.require(id));
    }
}
