package org.followthrough.measure;

import jakarta.persistence.Entity;
import org.followthrough.shared.BaseEntity;

/** An action of a plan, as a row. */
@Entity
class PlanAction extends BaseEntity {

    private long planId;
    private String listKey;
    private int position;
    private int number;
    private String text;

    protected PlanAction() {}

    PlanAction(long planId, String listKey, int position, int number, String text) {
        this.planId = planId;
        this.listKey = listKey;
        this.position = position;
        this.number = number;
        this.text = text;
    }

    void edit(String words) {
        this.text = words;
    }

    void move(String toList, int toPosition) {
        this.listKey = toList;
        this.position = toPosition;
    }

    long planId() {
        return planId;
    }

    String listKey() {
        return listKey;
    }

    int position() {
        return position;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }
}
