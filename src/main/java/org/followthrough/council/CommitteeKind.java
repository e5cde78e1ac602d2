package org.followthrough.council;

/** What sort of body a committee is. */
public enum CommitteeKind {
    SCRUTINY_COMMITTEE("Scrutiny committee"),
    PANEL("Panel"),
    TASK_AND_FINISH_GROUP("Task and finish group"),
    EXECUTIVE("Cabinet or executive");

    private final String label;

    CommitteeKind(String label) {
        this.label = label;
    }

    /** Whether it decides instead of scrutinising. */
    public boolean isExecutive() {
        return this == EXECUTIVE;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }
}
