package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.Posts;
import org.followthrough.response.Concern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words who decides on what was submitted. */
@Component
class WhoDecides {

    private final Posts posts;
    private final Clock clock;

    WhoDecides(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** "Paul Watling, Cabinet Member for Children"; null while nobody has said whose portfolio it is. */
    @Nullable
    String on(Concern concern) {
        Long portfolio = concern.portfolioPostId();
        if (portfolio == null) {
            return null;
        }
        String title = posts.post(portfolio).title();
        List<String> holders =
                posts.holdersOn(Set.of(portfolio), LocalDate.now(clock)).getOrDefault(portfolio, List.of()).stream()
                        .map(HolderView::name)
                        .toList();
        return holders.isEmpty() ? title : String.join(", ", holders) + ", " + title;
    }
}
