package org.followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Tab, arrow keys, Space, Enter and letters, and nothing else. Fails where the keyboard does not get to, and where one
 * cannot see where it is.
 */
final class Keyboard implements Hands {

    /** More stops than any page has; after so many the page keeps the keyboard from getting there. */
    private static final int MOST_STOPS = 250;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    private static final String IN_SAME_RADIO_GROUP =
            "element => document.activeElement.type === 'radio' && document.activeElement.name === element.name";

    /** A radio's ring is drawn by its label, since the design system hides the browser's own. */
    private static final String SHOWS_FOCUS = """
            element => {
              const drawn = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                || style.boxShadow !== 'none';
              const label = element.labels && element.labels[0];
              return drawn(getComputedStyle(element))
                || (!!label && drawn(getComputedStyle(label, '::before')));
            }""";

    private static final String LEADS_ELSEWHERE =
            "element => element.matches('a[href]:not([href^=\"#\"]), button:not([type=button])')";

    private final Page page;
    private int arrivals;

    Keyboard(Page page) {
        this.page = page;
        page.onDOMContentLoaded(arrived -> arrivals++);
    }

    /** Waits for the next page, as a person would; a pointer's click does so by itself. */
    @Override
    public void activate(Locator target) {
        reach(target);
        int before = arrivals;
        boolean leaves = is(target, LEADS_ELSEWHERE);
        press("Enter");
        if (leaves) {
            page.waitForCondition(() -> arrivals > before);
        }
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        press("ControlOrMeta+a");
        press("Delete");
        page.keyboard().insertText(text);
    }

    @Override
    public void choose(Locator control) {
        boolean radio = "radio".equals(control.getAttribute("type"));
        if (radio) {
            reachGroup(control);
            for (int stop = 0; stop < MOST_STOPS && !is(control, HAS_FOCUS); stop++) {
                press("ArrowDown");
            }
            requireVisible(control);
        } else {
            reach(control);
        }
        if (!control.isChecked()) {
            press("Space");
        }
        assertThat(control.isChecked()).as("chosen: %s", control).isTrue();
    }

    @Override
    public void select(Locator list, String option) {
        reach(list);
        page.keyboard().type(option);
    }

    private void reach(Locator target) {
        target.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (is(target, HAS_FOCUS)) {
                requireVisible(target);
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The Tab key does not get to " + target + " on " + page.url());
    }

    private void reachGroup(Locator radio) {
        radio.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (is(radio, IN_SAME_RADIO_GROUP)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The Tab key does not get to the group of " + radio + " on " + page.url());
    }

    private void requireVisible(Locator target) {
        assertThat(is(target, SHOWS_FOCUS))
                .as("one can see that %s has the focus, on %s", target, page.url())
                .isTrue();
    }

    private static boolean is(Locator target, String what) {
        return Boolean.TRUE.equals(target.evaluate(what));
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
