package org.followthrough.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody of the committee says of a draft status; never public, never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
@Immutable
class ItemComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long itemId;
    private String text;
    private long accountId;
    private Instant writtenAt;

    protected ItemComment() {}

    ItemComment(long itemId, String text, long accountId, Instant writtenAt) {
        if (text.isBlank()) {
            throw new InvalidInput("comment", "Enter a comment");
        }
        if (text.length() > TextLimit.LONG) {
            throw new InvalidInput("comment", "The comment must be 10,000 characters or fewer");
        }
        this.itemId = itemId;
        this.text = text;
        this.accountId = accountId;
        this.writtenAt = writtenAt;
    }
}
