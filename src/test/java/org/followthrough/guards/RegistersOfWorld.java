package org.followthrough.guards;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.NewAccount;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.springframework.beans.factory.BeanFactory;

/** What an administrator keeps: a council, a committee, a person in use and a disabled one, a post and its holder. */
record RegistersOfWorld(Map<String, Map<String, String>> objects) {

    RegistersOfWorld(
            BeanFactory beans, long councilId, CommitteeView committee, long postId, long service, String suffix) {
        this(objects(beans, councilId, committee, postId, service, suffix));
    }

    private static Map<String, Map<String, String>> objects(
            BeanFactory beans, long councilId, CommitteeView committee, long postId, long service, String suffix) {
        CouncilView council = beans.getBean(Councils.class).councils().stream()
                .filter(each -> each.id() == councilId)
                .findFirst()
                .orElseThrow();
        Posts posts = beans.getBean(Posts.class);
        HolderView holder = posts.appoint(
                Cast.maker(),
                postId,
                new HolderDetails("Somebody " + suffix, null, LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)));
        PostView post = posts.post(postId);
        Accounts accounts = beans.getBean(Accounts.class);
        AccountView person = account(accounts, "in-use-" + suffix);
        AccountView away = account(accounts, "away-" + suffix);
        AccountView disabled = accounts.disable(Cast.maker(), away.id(), away.version());
        return Map.of(
                "a council",
                Map.of(
                        "id", String.valueOf(councilId),
                        "version", String.valueOf(council.version()),
                        "name", council.name(),
                        "slug", council.slug()),
                "a committee",
                Map.of(
                        "id", String.valueOf(committee.id()),
                        "version", String.valueOf(committee.version()),
                        "councilId", String.valueOf(councilId),
                        "name", committee.name(),
                        "slug", committee.slug()),
                "a post",
                Map.of(
                        "id", String.valueOf(postId),
                        "version", String.valueOf(post.version()),
                        "leaver", "account-" + service,
                        "holderId", String.valueOf(holder.id()),
                        "holderVersion", String.valueOf(holder.version())),
                "a person",
                ofPerson(person),
                "a disabled person",
                ofPerson(disabled));
    }

    private static AccountView account(Accounts accounts, String name) {
        return accounts.create(
                Cast.maker(),
                new NewAccount(
                        name + "@access.test",
                        name,
                        "plum kettle harbour",
                        Set.of(new Actor.Grant(Role.COUNCILLOR, null))));
    }

    private static Map<String, String> ofPerson(AccountView person) {
        return Map.of(
                "id", String.valueOf(person.id()),
                "version", String.valueOf(person.version()),
                "email", person.email(),
                "personName", person.name());
    }
}
