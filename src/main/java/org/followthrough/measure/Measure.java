package org.followthrough.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A measure as a row, with its figures. */
@Entity
class Measure extends BaseEntity {

    private long planId;
    private int position;
    private String ref;
    private @Nullable String number;
    private @Nullable String objective;
    private boolean groupBegins;
    private String description;
    private @Nullable String dueWords;
    private @Nullable Long recommendationId;
    private @Nullable String comments;
    private @Nullable String remark;

    @ElementCollection
    @CollectionTable(name = "measure_figure", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Figure> figures = new ArrayList<>();

    protected Measure() {}

    Measure(long planId, int position, String ref, MeasureDetails details) {
        this.planId = planId;
        this.position = position;
        this.ref = ref;
        edit(details);
    }

    final void edit(MeasureDetails details) {
        this.number = details.number();
        this.objective = details.objective();
        this.groupBegins = details.groupBegins();
        this.description = details.description();
        this.dueWords = details.dueWords();
        this.recommendationId = details.recommendationId();
        this.comments = details.comments();
        this.remark = details.remark();
        List<FigureDetails> kept = details.withoutEmptyFigures().figures();
        if (!figures().equals(kept)) {
            figures.clear();
            kept.forEach(figure -> figures.add(new Figure(figure)));
        }
    }

    void rename(String other) {
        this.ref = other;
    }

    void place(int at) {
        this.position = at;
    }

    long planId() {
        return planId;
    }

    int position() {
        return position;
    }

    String ref() {
        return ref;
    }

    private List<FigureDetails> figures() {
        return figures.stream().map(Figure::details).toList();
    }

    MeasureView view() {
        MeasureDetails details = new MeasureDetails(
                number, objective, groupBegins, description, dueWords, recommendationId, figures(), comments, remark);
        return new MeasureView(id(), version(), planId, position, ref, details);
    }

    /** What it says in one group of columns, as a row. */
    @Embeddable
    static class Figure {

        @Column(name = "column_key")
        private String column;

        private @Nullable String target;
        private @Nullable String achieved;
        private @Nullable String variation;

        protected Figure() {}

        Figure(FigureDetails details) {
            this.column = details.column();
            this.target = details.words().target();
            this.achieved = details.words().achieved();
            this.variation = details.words().variation();
        }

        FigureDetails details() {
            return new FigureDetails(column, new Printed(target, achieved, variation));
        }
    }
}
