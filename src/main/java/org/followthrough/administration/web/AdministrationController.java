package org.followthrough.administration.web;

import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an administrator keeps, and how much of it there is. */
@Controller
class AdministrationController {

    private final Councils councils;
    private final Accounts accounts;
    private final Posts posts;
    private final History history;

    AdministrationController(Councils councils, Accounts accounts, Posts posts, History history) {
        this.councils = councils;
        this.accounts = accounts;
        this.posts = posts;
        this.history = history;
    }

    /**
     * A part of the administration.
     *
     * @param count how many there are
     * @param one the noun for one of them
     * @param many the noun for several
     * @param purpose what is done there, as a sentence
     */
    record Part(Link link, long count, String one, String many, String purpose) {}

    @GetMapping("/administration")
    String overview(Actor actor, Model model) {
        model.addAttribute("trail", List.of(new Link("Home", "/")));
        model.addAttribute(
                "parts",
                List.of(
                        new Part(
                                Trail.COUNCILS,
                                councils.councils().size(),
                                "council",
                                "councils",
                                "The authorities that use this service."),
                        new Part(
                                Trail.COMMITTEES,
                                councils.committees().size(),
                                "committee",
                                "committees",
                                "Scrutiny committees, panels, task and finish groups, and the executive."),
                        new Part(
                                Trail.PEOPLE,
                                accounts.count(actor),
                                "account",
                                "accounts",
                                "Who can sign in, and what they may do."),
                        new Part(
                                Trail.POSTS,
                                posts.count(),
                                "post",
                                "posts",
                                "Posts that answer for recommendations, and who holds them when."),
                        new Part(
                                new Link("Audit", "/administration/audit"),
                                history.count(null),
                                "event",
                                "events",
                                "Who did what, and when.")));
        return "administration/overview";
    }
}
