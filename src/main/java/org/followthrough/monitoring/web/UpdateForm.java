package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.OwnView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/**
 * A current position as typed.
 *
 * @param version of the item that the form was made from
 * @param basis when the wording was given that the form started from, empty for none
 */
record UpdateForm(
        @Nullable String version,
        @Nullable String basis,
        @Nullable String position,
        @Nullable String evidence,
        @Nullable String ownView,
        @Nullable String newDueWords,
        @Nullable DateParts newDueUntil,
        @Nullable String newDueReason) {

    /** Starts from the wording that counts now. */
    static UpdateForm of(ItemView item) {
        GivenUpdate now = item.update();
        return now == null
                ? new UpdateForm(String.valueOf(item.version()), "", "", "", "", "", DateParts.of(null), "")
                : new UpdateForm(
                        String.valueOf(item.version()),
                        basisOf(item),
                        now.position(),
                        now.evidence(),
                        now.ownView() == null ? "" : now.ownView().name(),
                        now.newDueWords(),
                        DateParts.of(now.newDueUntil()),
                        now.newDueReason());
    }

    static List<Choice> views() {
        return Arrays.stream(OwnView.values())
                .map(view -> new Choice(view.name(), view.label()))
                .toList();
    }

    /** What of an earlier wording this form does not show stays: the headings of a printed paper. */
    GivenUpdate toUpdate(ItemView item, @Nullable LocalDate until) {
        GivenUpdate before = item.update();
        return new GivenUpdate(
                Typed.orNull(position),
                Typed.orNull(evidence),
                before == null ? null : before.remark(),
                view().orElse(null),
                Typed.orNull(newDueWords),
                until,
                Typed.orNull(newDueReason),
                before == null ? GivenUpdate.Headings.USUAL : before.headings());
    }

    /** Whether the item's position is still the one that the form started from, whatever else has happened to it. */
    boolean startedFrom(ItemView item) {
        return basisOf(item).equals(Typed.text(basis));
    }

    Conflict conflict(ItemView item, String path) {
        UpdateForm theirs = of(item);
        ItemView.Given given = item.updateGiven();
        return new Conflict(
                "The update on " + item.recommendation().name(),
                given == null ? null : given.by(),
                path + "/update",
                path + "/update",
                item.version(),
                List.of(
                        field("Current position", "position", position, theirs.position()),
                        field("Evidence", "evidence", evidence, theirs.evidence()),
                        Conflict.Field.choice(
                                "How the service sees it",
                                "ownView",
                                Typed.text(ownView),
                                Typed.text(theirs.ownView()),
                                viewsOrNone()),
                        Conflict.Field.line(
                                "New date, in words",
                                "newDueWords",
                                Typed.text(newDueWords),
                                Typed.text(theirs.newDueWords())),
                        Conflict.Field.date(
                                "Last day of the new date",
                                "newDueUntil",
                                newDueUntil == null ? DateParts.of(null) : newDueUntil,
                                item.update() == null ? null : item.update().newDueUntil()),
                        field("Reason for the new date", "newDueReason", newDueReason, theirs.newDueReason())),
                Map.of("basis", basisOf(item)));
    }

    private static List<Choice> viewsOrNone() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "No answer")));
        choices.addAll(views());
        return choices;
    }

    private static Conflict.Field field(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return new Conflict.Field(label, name, Typed.text(mine), Typed.text(theirs));
    }

    private Optional<OwnView> view() {
        return Arrays.stream(OwnView.values())
                .filter(view -> view.name().equals(ownView))
                .findFirst();
    }

    private static String basisOf(ItemView item) {
        return item.updateGiven() == null ? "" : item.updateGiven().at().toString();
    }
}
