package org.followthrough.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.search.TypedNumber.Of;

/**
 * A select that finds things of one kind. It gives the columns id, committee_id, title, context, body, path, day and
 * rank, and finds nothing that is not published. {@code {found t}} stands for the condition on the table with alias t,
 * {@code {rank t}} for how well its row fits, {@code {day t.column}} for whether the column is on a day that was typed,
 * {@code {span t.from t.until}} for whether the span lies in the days that were typed, {@code {number ITEM t.column}} for
 * whether the column is a number that was typed and {@code {short t.code s.ref}} for whether both together are.
 */
record SearchSource(SearchKind kind, String select) {

    private static final Pattern PLACE =
            Pattern.compile("\\{(found|rank|day|span|number|short) ([\\w.]+)(?: ([\\w.]+))?\\}");

    String sql(SearchQuery query) {
        return PLACE.matcher(select)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "found" -> query.found(place.group(2));
                            case "rank" -> query.rank(place.group(2));
                            case "span" -> query.within(place.group(2), place.group(3));
                            case "number" -> query.numbered(Of.valueOf(place.group(2)), place.group(3));
                            case "short" -> query.shortNamed(place.group(2), place.group(3));
                            default -> query.onDay(place.group(2));
                        }));
    }
}
