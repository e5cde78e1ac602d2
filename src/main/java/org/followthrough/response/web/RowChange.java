package org.followthrough.response.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.shared.InvalidInput;

/**
 * Which row of the form is to be added or removed, as the buttons say it. What names no row changes nothing.
 *
 * @param add "action", "owner-2" with the action's place from 0, or empty
 * @param remove "action-2", "owner-2-0" with the places of the action and of the owner, or empty
 */
record RowChange(String add, String remove) {

    private static final Pattern OWNER = Pattern.compile("owner-([0-9]{1,3})");
    private static final Pattern OLD_ACTION = Pattern.compile("action-([0-9]{1,3})");
    private static final Pattern OLD_OWNER = Pattern.compile("owner-([0-9]{1,3})-([0-9]{1,3})");

    /**
     * The form with that change.
     *
     * @param stay keys of actions that cannot be removed, since they are public
     * @throws InvalidInput if there is no room for more, or the action stays
     */
    ResponseForm of(ResponseForm form, Set<String> stay) {
        if (add.equals("action")) {
            return form.withNewAction();
        }
        Matcher owner = OWNER.matcher(add);
        if (owner.matches()) {
            return form.withNewOwner(number(owner, 1));
        }
        Matcher oldOwner = OLD_OWNER.matcher(remove);
        if (oldOwner.matches()) {
            return form.withoutOwner(number(oldOwner, 1), number(oldOwner, 2));
        }
        Matcher oldAction = OLD_ACTION.matcher(remove);
        return oldAction.matches() ? withoutAction(form, number(oldAction, 1), stay) : form;
    }

    private static ResponseForm withoutAction(ResponseForm form, int at, Set<String> stay) {
        List<ActionRow> rows = form.actions();
        if (at < rows.size() && stay.contains(rows.get(at).key())) {
            throw new InvalidInput(
                    "actions[%d].givenUpReason".formatted(at),
                    "Everybody reads this action, so it cannot just disappear. Enter why it will not be done");
        }
        return form.withoutAction(at);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
