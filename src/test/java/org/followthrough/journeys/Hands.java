package org.followthrough.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works a page. */
interface Hands {

    /** Follows a link or presses a button. */
    void activate(Locator target);

    /** Writes over what stands in a field. */
    void type(Locator field, String text);

    /** Chooses a radio or ticks a box. */
    void choose(Locator control);

    /** Chooses the option of a list that reads so. */
    void select(Locator list, String option);

    /** With a pointer. */
    final class Pointer implements Hands {

        @Override
        public void activate(Locator target) {
            target.click();
        }

        @Override
        public void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void choose(Locator control) {
            control.check();
        }

        @Override
        public void select(Locator list, String option) {
            list.selectOption(new SelectOption().setLabel(option));
        }
    }
}
