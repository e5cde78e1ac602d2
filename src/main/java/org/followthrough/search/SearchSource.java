package org.followthrough.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A select that finds things of one kind. It gives the columns id, committee_id, title, context, body, path, day and
 * rank, and finds nothing that is not published. {@code {found t}} stands for the condition on the table with alias t,
 * {@code {rank t}} for how well its row fits, {@code {day t.column}} for whether the column is on a day that was typed.
 */
record SearchSource(SearchKind kind, String select) {

    private static final Pattern PLACE = Pattern.compile("\\{(found|rank|day) ([\\w.]+)\\}");

    String sql(SearchQuery query) {
        return PLACE.matcher(select)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "found" -> query.found(place.group(2));
                            case "rank" -> query.rank(place.group(2));
                            default -> query.onDay(place.group(2));
                        }));
    }
}
