package org.followthrough.identity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Who held a post from one day until another. */
@Entity
class PostHolder extends BaseEntity {

    private long postId;
    private @Nullable String name;
    private @Nullable Long accountId;
    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;
    private @Nullable String sinceWords;
    private @Nullable String untilWords;
    private @Nullable String remark;

    protected PostHolder() {}

    PostHolder(long postId, HolderDetails details) {
        this.postId = postId;
        take(details);
    }

    void correct(HolderDetails details) {
        take(details);
    }

    private void take(HolderDetails details) {
        name = Typed.orNull(details.name());
        accountId = details.accountId();
        fromDate = details.from();
        untilDate = details.until();
        sinceWords = details.words().since();
        untilWords = details.words().until();
        remark = details.words().remark();
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
        TermWords words = new TermWords(sinceWords, untilWords, remark);
        return new HolderView(id(), version(), postId, Typed.text(name), accountId, fromDate, untilDate, words);
    }
}
