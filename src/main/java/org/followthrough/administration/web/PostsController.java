package org.followthrough.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every post by council, with who holds it today. */
@Controller
class PostsController {

    private final Posts posts;
    private final Councils councils;
    private final Clock clock;

    PostsController(Posts posts, Councils councils, Clock clock) {
        this.posts = posts;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * A post on the list.
     *
     * @param holders the names of who holds it today
     */
    record Row(long id, String title, String body, List<String> holders) {}

    @GetMapping("/administration/posts")
    String list(Model model) {
        List<PostView> all = posts.all();
        Map<Long, List<HolderView>> holders =
                posts.holdersOn(all.stream().map(PostView::id).toList(), LocalDate.now(clock));
        Map<String, List<Row>> byCouncil = new LinkedHashMap<>();
        for (CouncilView council : councils.councils()) {
            byCouncil.put(
                    council.name(),
                    all.stream()
                            .filter(post -> post.councilId() == council.id())
                            .map(post -> row(post, holders.getOrDefault(post.id(), List.of())))
                            .toList());
        }
        byCouncil.values().removeIf(List::isEmpty);
        model.addAttribute("trail", Trail.to());
        model.addAttribute("byCouncil", byCouncil);
        return "administration/posts";
    }

    private static Row row(PostView post, List<HolderView> holders) {
        return new Row(
                post.id(),
                post.title(),
                post.body(),
                holders.stream().map(HolderView::name).collect(Collectors.toList()));
    }
}
