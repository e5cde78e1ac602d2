package org.followthrough.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.response.DateChangeView;
import org.followthrough.response.ResponseReader;
import org.followthrough.shared.LocalDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a session's papers say of published dates that have moved: all changes since the day of the last session that
 * looked at the recommendation, or all so far if none has. The papers of a published session stay as they were then.
 */
@Component
@Transactional(readOnly = true)
public class MovedDates {

    private final ResponseReader responses;

    MovedDates(ResponseReader responses) {
        this.responses = responses;
    }

    /**
     * By recommendation, the earliest change first; those without a change are left out. One strand gets the changes of
     * its own recipient's answer and of the executive's. One statement.
     */
    public Map<Strand, List<DateChangeView>> of(SessionView session, Collection<ItemView> items) {
        Map<Long, List<ItemView>> byRecommendation = items.stream()
                .collect(Collectors.groupingBy(item -> item.recommendation().id()));
        Map<Strand, List<DateChangeView>> moved = new LinkedHashMap<>();
        for (DateChangeView change : responses.ledger(byRecommendation.keySet())) {
            for (Long id : change.recommendationIds()) {
                for (ItemView item : byRecommendation.getOrDefault(id, List.of())) {
                    if (concerns(change, item) && isNews(change, session, item)) {
                        moved.computeIfAbsent(item.recommendation().strand(), none -> new ArrayList<>())
                                .add(change);
                    }
                }
            }
        }
        return moved;
    }

    private static boolean concerns(DateChangeView change, ItemView item) {
        Long answering = change.recipientPostId();
        Long strand = item.recommendation().strand().recipientPostId();
        return strand == null || answering == null || strand.equals(answering);
    }

    private static boolean isNews(DateChangeView change, SessionView session, ItemView item) {
        LocalDate changed = LocalDate.ofInstant(change.changedAt(), LocalDay.ZONE);
        // a change of that very day may have come after the meeting: told twice is better than not at all
        boolean known =
                item.last().filter(entry -> changed.isBefore(entry.heldOn())).isPresent();
        Instant published = session.publishedAt();
        return !known && (published == null || !change.changedAt().isAfter(published));
    }
}
