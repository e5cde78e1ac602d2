package org.followthrough.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as pages show it.
 *
 * @param ref its number in addresses
 * @param details without words that the reader may not read
 * @param recommendations that come to the meeting under it, with their titles
 * @param reviews that it is about as a whole
 */
public record AgendaItemView(
        long version,
        int ref,
        ItemDetails details,
        List<ResolutionView> resolutions,
        List<PaperView> papers,
        List<Coming> recommendations,
        List<Coming> reviews) {

    public AgendaItemView {
        resolutions = List.copyOf(resolutions);
        papers = List.copyOf(papers);
        recommendations = List.copyOf(recommendations);
        reviews = List.copyOf(reviews);
    }

    /**
     * What comes to the meeting under the item.
     *
     * @param shortName as printed, EP-7, or EP for a whole review
     * @param text what people read
     * @param href its address
     */
    public record Coming(String shortName, String text, String href) {}

    /** Its printed number: the agenda's, else that of the minutes; null for none. */
    public @Nullable String printedNumber() {
        return details.number() != null ? details.number() : details.minutesNumber();
    }

    /** "Item 5: Work programme". */
    public String name() {
        return details.name();
    }
}
