package org.followthrough.identity;

import jakarta.persistence.Entity;
import org.followthrough.shared.BaseEntity;

/** A post that owns recommendations and actions, whoever holds it. */
@Entity
class Post extends BaseEntity {

    private long councilId;
    private String title;
    private String body;
    private boolean outside;

    protected Post() {}

    Post(PostDetails details) {
        this.councilId = details.councilId();
        this.title = details.title();
        this.body = details.body();
        this.outside = details.outside();
    }

    /** It stays with its council. */
    void rename(PostDetails details) {
        title = details.title();
        body = details.body();
        outside = details.outside();
    }

    String title() {
        return title;
    }

    PostView view() {
        return new PostView(id(), version(), councilId, title, body, outside);
    }
}
