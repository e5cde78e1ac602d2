package org.followthrough.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An item of a meeting. */
@Entity
@SuppressWarnings("UnusedVariable") // the position is only read by SQL
class AgendaItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MeetingRecord record;

    private int position;
    private int ref;
    private short level;
    private @Nullable String number;
    private @Nullable String minutesNumber;
    private String title;
    private @Nullable String agenda;
    private @Nullable String minutes;
    private boolean ofMinutes;

    @ElementCollection
    @CollectionTable(name = "agenda_item_recommendation", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "recommendation_id")
    @BatchSize(size = 100)
    private List<Long> recommendations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agenda_item_review", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "review_id")
    @BatchSize(size = 100)
    private List<Long> reviews = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Resolution> resolutions = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<MeetingPaper> papers = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(MeetingRecord record, int position, int ref, ItemDetails details) {
        this.record = record;
        this.position = position;
        this.ref = ref;
        set(details);
    }

    void write(ItemDetails details) {
        details.check();
        set(details);
        record.count();
    }

    private void set(ItemDetails details) {
        this.level = (short) details.level();
        this.number = details.number();
        this.minutesNumber = details.minutesNumber();
        this.title = details.title();
        this.agenda = details.agenda();
        this.minutes = details.minutes();
        this.ofMinutes = ofMinutes && details.agenda() == null;
        if (!recommendations.equals(details.recommendations())) {
            recommendations.clear();
            recommendations.addAll(details.recommendations());
        }
        if (!reviews.equals(details.reviews())) {
            reviews.clear();
            reviews.addAll(details.reviews());
        }
    }

    /** Keeps it from a public agenda, until words of an agenda are written into it. */
    void comeWithMinutes() {
        this.ofMinutes = true;
    }

    /** The paper that words in both count to. */
    MeetingPart part() {
        return ofMinutes ? MeetingPart.MINUTES : record.shared();
    }

    /** The paper that its papers come with. */
    MeetingPart ofPapers() {
        return ofMinutes ? MeetingPart.MINUTES : record.ofPapers();
    }

    /** Whether nobody outside reads of it before the minutes are public. */
    boolean isOfMinutes() {
        return ofMinutes;
    }

    /** Puts it in a place of the order. */
    void stand(int place) {
        this.position = place;
    }

    /** @param heldOn the day from which words like "within 6 months" count */
    Resolution resolve(ResolutionDetails details, LocalDate heldOn) {
        int last = resolutions.stream().mapToInt(Resolution::position).max().orElse(0);
        Resolution resolution = new Resolution(this, last + 1, record.nextResolution(), details, heldOn);
        resolutions.add(resolution);
        return resolution;
    }

    /** Puts what was resolved somewhere else among what was resolved under this item; place as for an item. */
    void place(Resolution resolution, int place) {
        place(resolutions, resolution, place);
        for (int at = 0; at < resolutions.size(); at++) {
            resolutions.get(at).stand(at + 1);
        }
        record.count();
    }

    /** Puts a paper somewhere else among the papers of this item. */
    void place(MeetingPaper paper, int place) {
        place(papers, paper, place);
        for (int at = 0; at < papers.size(); at++) {
            papers.get(at).stand(at + 1);
        }
        record.count();
    }

    /** @param place from 1; beyond the end it comes last */
    static <T> void place(List<T> all, T moved, int place) {
        all.remove(moved);
        all.add(Math.max(0, Math.min(place - 1, all.size())), moved);
    }

    void remove(Resolution resolution) {
        resolutions.remove(resolution);
        record.count();
    }

    MeetingPaper attach(PaperDetails details) {
        details.check();
        int last = papers.stream().mapToInt(MeetingPaper::position).max().orElse(0);
        MeetingPaper paper = new MeetingPaper(record.id(), this, last + 1, details);
        papers.add(paper);
        record.count();
        return paper;
    }

    void remove(MeetingPaper paper) {
        papers.remove(paper);
        record.count();
    }

    MeetingRecord record() {
        return record;
    }

    int ref() {
        return ref;
    }

    List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    List<MeetingPaper> papers() {
        return List.copyOf(papers);
    }

    ItemDetails details() {
        return new ItemDetails(level, number, minutesNumber, title, agenda, minutes, recommendations, reviews);
    }
}
