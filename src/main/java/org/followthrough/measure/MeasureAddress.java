package org.followthrough.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A measure's part of the address. */
final class MeasureAddress {

    private MeasureAddress() {}

    /**
     * Its number, else its place, else the next number that no other measure of the plan has.
     *
     * @param known parts of the plan that everybody could read: an address stays that of what it led to
     */
    static String free(
            MeasureDetails details, int position, List<Measure> all, @Nullable Measure self, Set<String> known) {
        Set<String> taken = all.stream()
                .filter(each -> each != self)
                .map(Measure::ref)
                .collect(Collectors.toCollection(HashSet::new));
        // the page that adds a measure has this address
        taken.add("new");
        List<String> wanted = new ArrayList<>();
        String number = details.number();
        if (number != null && !Slug.of(number).isEmpty()) {
            wanted.add(Slug.of(number));
        }
        for (int at = position; at <= position + all.size() + known.size() + 1; at++) {
            wanted.add(String.valueOf(at));
        }
        return wanted.stream()
                .filter(ref -> !taken.contains(ref) && !known.contains(PlanDesk.measurePart(ref)))
                .findFirst()
                .orElseThrow();
    }
}
