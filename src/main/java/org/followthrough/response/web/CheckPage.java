package org.followthrough.response.web;

import java.util.List;
import java.util.Map;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ActionView;
import org.followthrough.response.DueWording;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.VersionView;
import org.followthrough.web.FormField;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A draft before it is submitted.
 *
 * @param missing what submission would still ask for
 * @param errors what it did ask for
 */
record CheckPage(EditPage form, VersionView version, List<Lacking> missing, List<Lacking> errors) {

    /**
     * Something that is missing.
     *
     * @param href the field of the form that it is missing from
     */
    record Lacking(String message, String href) {}

    static CheckPage of(EditPage form, VersionView version, Map<String, String> missing, List<Lacking> errors) {
        return new CheckPage(form, version, lines(form.path(), missing), errors);
    }

    static List<Lacking> lines(String path, Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> new Lacking(problem.getValue(), path + "/edit#" + FormField.idOf(problem.getKey())))
                .toList();
    }

    public ResponsePlace place() {
        return form.place();
    }

    public String path() {
        return form.path();
    }

    public String name() {
        return form.name();
    }

    public List<Link> trail() {
        return form.trail();
    }

    /** "Recommendations 2 a) and 2 b)". */
    public String standsFor() {
        return Words.list(form.asked().stream().map(RecommendationView::title).toList());
    }

    public boolean maySubmit() {
        return form.rules().allows(ResponseAction.SUBMIT);
    }

    /** Whether what it stands for can still be changed. */
    public boolean mayRegroup() {
        return maySubmit() && !form.hasPublished();
    }

    public String decision() {
        String label = version.decisionLabel();
        return label == null ? "None stated" : label;
    }

    public boolean owesReason() {
        return version.decision() != null && version.decision().owesReason();
    }

    /** What was read from an action's due words; null where there are none. */
    public @Nullable String reading(ActionView action) {
        return DueWording.of(action);
    }

    /** The date that everybody reads now, null for an action that is not public. */
    public @Nullable String publicDue(ActionView action) {
        return form.publicDue(action.key().toString());
    }
}
