package org.followthrough.administration.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.web.Link;

/** Breadcrumbs from home down. */
final class Trail {

    static final Link COUNCILS = new Link("Councils", "/administration/councils");
    static final Link COMMITTEES = new Link("Committees", "/administration/committees");
    static final Link PEOPLE = new Link("People", "/administration/people");
    static final Link POSTS = new Link("Posts", "/administration/posts");

    private Trail() {}

    /** Home, Administration and these. */
    static List<Link> to(Link... links) {
        List<Link> trail =
                new ArrayList<>(List.of(new Link("Home", "/"), new Link("Administration", "/administration")));
        trail.addAll(Arrays.asList(links));
        return List.copyOf(trail);
    }

    static Link person(long id, String name) {
        return new Link(name, PEOPLE.href() + "/" + id);
    }

    static Link post(long id, String title) {
        return new Link(title, POSTS.href() + "/" + id);
    }
}
