package org.followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.followthrough.shared.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The links between the pages of a list, for the pagination component; they keep the filters of the address.
 *
 * @param previous address of the page before, null on the first
 * @param next address of the page after, null on the last
 * @param items the numbered links, and gaps between them
 */
public record Pagination(
        @Nullable String previous, @Nullable String next, List<Item> items) {

    /** Name of the request parameter. */
    public static final String PARAMETER = "page";

    public Pagination {
        items = List.copyOf(items);
    }

    /** A numbered link; number 0 stands for a gap. */
    public record Item(int number, @Nullable String href, boolean isCurrent) {
        public boolean isGap() {
            return number == 0;
        }
    }

    /** Whether there is more than one page: the component is shown only then. */
    public boolean isNeeded() {
        return previous != null || next != null;
    }

    /**
     * Links for a page of a list.
     *
     * @param address path and query of the list, with or without a page number
     */
    public static Pagination of(PageOf<?> page, String address) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, page.pages()));
        for (int number = page.number() - 1; number <= page.number() + 1; number++) {
            if (number >= 1 && number <= page.pages()) {
                shown.add(number);
            }
        }
        List<Item> items = new ArrayList<>();
        int before = 0;
        for (int number : shown) {
            if (number == before + 2) {
                items.add(item(page, address, before + 1));
            } else if (number > before + 2) {
                items.add(new Item(0, null, false));
            }
            items.add(item(page, address, number));
            before = number;
        }
        return new Pagination(
                page.hasPrevious() ? href(address, page.number() - 1) : null,
                page.hasNext() ? href(address, page.number() + 1) : null,
                items);
    }

    private static Item item(PageOf<?> page, String address, int number) {
        return new Item(number, href(address, number), number == page.number());
    }

    private static String href(String address, int number) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(PARAMETER, number)
                .build()
                .toUriString();
    }
}
