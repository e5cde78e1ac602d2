package org.followthrough.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.identity.TermWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One post and everybody who ever held it. */
@Controller
class PostController {

    private final Posts posts;
    private final Accounts accounts;
    private final Councils councils;
    private final Clock clock;

    PostController(Posts posts, Accounts accounts, Councils councils, Clock clock) {
        this.posts = posts;
        this.accounts = accounts;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * Somebody who held the post, holds it or is going to.
     *
     * @param account the name of the account with which they act for it, null where they have none
     * @param name empty where the record does not name the holder
     * @param until the last day, null if no end is in sight
     */
    record Holder(
            long id,
            String name,
            @Nullable Long accountId,
            @Nullable String account,
            LocalDate from,
            @Nullable LocalDate until,
            TermWords words,
            boolean today) {}

    @GetMapping("/administration/posts/{id}")
    String show(@PathVariable long id, Model model) {
        PostView post = posts.post(id);
        List<HolderView> holders = posts.holders(id);
        Map<Long, String> names = accounts.names(holders.stream()
                .map(HolderView::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        model.addAttribute("trail", Trail.to(Trail.POSTS));
        model.addAttribute("post", post);
        model.addAttribute("council", councils.council(post.councilId()).name());
        model.addAttribute(
                "holders", holders.stream().map(holder -> holder(holder, names)).toList());
        return "administration/post";
    }

    private Holder holder(HolderView holder, Map<Long, String> names) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = holder.until();
        Long account = holder.accountId();
        return new Holder(
                holder.id(),
                holder.name(),
                account,
                account == null ? null : names.get(account),
                holder.from(),
                until,
                holder.words(),
                !holder.from().isAfter(today) && (until == null || !until.isBefore(today)));
    }
}
