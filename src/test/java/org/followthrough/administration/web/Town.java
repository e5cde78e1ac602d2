package org.followthrough.administration.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Role;
import org.followthrough.support.People;
import org.jspecify.annotations.Nullable;

/** What an administrator keeps, made for one test under names of its own. */
record Town(People people, Councils councils, Posts posts, String mark) {

    static Town of(People people, Councils councils, Posts posts) {
        return new Town(people, councils, posts, UUID.randomUUID().toString().substring(0, 8));
    }

    AccountView administrator() {
        return people.create(Role.ADMINISTRATOR);
    }

    CouncilView council(String name) {
        String full = name + " " + mark;
        return councils.createCouncil(
                people.administrator(),
                new CouncilDetails(full, full.toLowerCase(Locale.ROOT).replace(' ', '-')));
    }

    CommitteeView committee(CouncilView council, String name) {
        String full = name + " " + mark;
        return councils.createCommittee(
                people.administrator(),
                new CommitteeDetails(
                        council.id(),
                        full,
                        full.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        CommitteeKind.PANEL,
                        null));
    }

    PostView post(CouncilView council, String title) {
        return posts.create(people.administrator(), new PostDetails(council.id(), title + " " + mark, ""));
    }

    HolderView holder(PostView post, String name, @Nullable Long account, LocalDate from) {
        return posts.appoint(people.administrator(), post.id(), new HolderDetails(name, account, from, null));
    }
}
