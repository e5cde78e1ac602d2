package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.shared.InvalidInput;

/** What the buttons beside the lines of a response document do; what names no line changes nothing. */
final class DocumentRows {

    /** A page can hold no more, since the server takes 2,000 fields. */
    static final int MOST = 150;

    private static final Pattern PLACE = Pattern.compile("(add|remove|up)-(summary|impact)(?:-([0-9]{1,3}))?");

    private DocumentRows() {}

    static boolean isChange(String step) {
        return PLACE.matcher(step).matches();
    }

    /**
     * The form after the button was pressed.
     *
     * @param step "add-summary", "remove-impact-2", "up-summary-3" with the line's place from 0
     * @throws InvalidInput if there is no room for more
     */
    static DocumentForm changed(DocumentForm form, String step) {
        Matcher named = PLACE.matcher(step);
        if (!named.matches()) {
            return form;
        }
        String what = named.group(1);
        int at = named.group(3) == null ? -1 : Integer.parseInt(named.group(3));
        return named.group(2).equals("summary")
                ? form.with(changed(form.summary(), what, at, SummaryRow.BLANK, "summary"), form.impact())
                : form.with(form.summary(), changed(form.impact(), what, at, ImpactRow.BLANK, "impact"));
    }

    private static <T> List<T> changed(List<T> rows, String what, int at, T blank, String field) {
        List<T> changed = new ArrayList<>(rows);
        if (what.equals("add")) {
            requireRoom(rows.size() + 1, field);
            changed.add(blank);
        } else if (what.equals("remove") && at >= 0 && at < rows.size()) {
            changed.remove(at);
        } else if (what.equals("up") && at >= 1 && at < rows.size()) {
            changed.add(at - 1, changed.remove(at));
        }
        return changed;
    }

    /**
     * The form with a line for each recommendation that has none yet.
     *
     * @param all a line for each, in printed order
     */
    static DocumentForm filled(DocumentForm form, List<SummaryRow> all) {
        List<SummaryRow> rows = new ArrayList<>(
                form.summary().stream().filter(row -> !row.isBlank()).toList());
        Set<String> there = new HashSet<>();
        rows.forEach(row -> there.add(row.recommendation()));
        all.stream().filter(row -> !there.contains(row.recommendation())).forEach(rows::add);
        requireRoom(rows.size(), "summary");
        return form.with(rows, form.impact());
    }

    private static void requireRoom(int wanted, String field) {
        if (wanted > MOST) {
            throw new InvalidInput(field, "There is room for %d lines".formatted(MOST));
        }
    }
}
