package org.followthrough.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A paper that came to a meeting under an item. */
@Entity
@SuppressWarnings("UnusedVariable") // recordId is only read by SQL
class MeetingPaper extends BaseEntity {

    private long recordId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem item;

    private int position;
    private String slug;
    private String title;
    private @Nullable String author;
    private @Nullable LocalDate dated;
    private String text;

    protected MeetingPaper() {}

    MeetingPaper(long recordId, AgendaItem item, int position, PaperDetails details) {
        this.recordId = recordId;
        this.item = item;
        this.position = position;
        this.slug = details.slug();
        set(details);
    }

    void write(PaperDetails details) {
        details.check();
        this.slug = details.slug();
        set(details);
        item.record().count();
    }

    private void set(PaperDetails details) {
        this.title = details.title();
        this.author = details.author();
        this.dated = details.dated();
        this.text = details.text();
    }

    AgendaItem item() {
        return item;
    }

    /** Puts it in a place of the order. */
    void stand(int place) {
        this.position = place;
    }

    int position() {
        return position;
    }

    PaperDetails details() {
        return new PaperDetails(slug, title, author, dated, text);
    }
}
