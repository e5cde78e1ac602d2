package org.followthrough.identity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** Who held a post from one day until another. */
@Entity
class PostHolder extends BaseEntity {

    private long postId;
    private String name;
    private @Nullable Long accountId;
    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;

    protected PostHolder() {}

    PostHolder(long postId, HolderDetails details) {
        this.postId = postId;
        this.name = details.name();
        this.accountId = details.accountId();
        this.fromDate = details.from();
        this.untilDate = details.until();
    }

    void correct(HolderDetails details) {
        name = details.name();
        accountId = details.accountId();
        fromDate = details.from();
        untilDate = details.until();
    }

    void leave(LocalDate lastDay) {
        untilDate = lastDay;
    }

    long postId() {
        return postId;
    }

    LocalDate fromDate() {
        return fromDate;
    }

    HolderView view() {
        return new HolderView(id(), version(), postId, name, accountId, fromDate, untilDate);
    }
}
