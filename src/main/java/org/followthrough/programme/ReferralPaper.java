package org.followthrough.programme;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A paper attached to a referral. */
@Entity
class ReferralPaper extends BaseEntity {

    private long referralId;
    private int position;
    private String slug;
    private String title;
    private @Nullable String author;
    private @Nullable LocalDate dated;
    private String text;

    protected ReferralPaper() {}

    ReferralPaper(long referralId, int position, AttachedPaper details) {
        this.referralId = referralId;
        this.position = position;
        this.slug = details.slug();
        edit(details);
    }

    /** Its address stays. */
    final void edit(AttachedPaper details) {
        details.check();
        this.title = details.title();
        this.author = details.author();
        this.dated = details.dated();
        this.text = details.text();
    }

    int position() {
        return position;
    }

    long referralId() {
        return referralId;
    }

    AttachedPaper details() {
        return new AttachedPaper(slug, title, author, dated, text);
    }
}
