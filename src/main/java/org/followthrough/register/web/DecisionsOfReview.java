package org.followthrough.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.register.RecommendationRow;
import org.followthrough.response.PublishedAnswer;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** Which of a review's recommendations was answered how, directly, with the whole that it is part of, or in its parts. */
final class DecisionsOfReview {

    private final Map<Long, RecommendationRow> rows;
    private final List<PublishedAnswer> answers;

    DecisionsOfReview(List<RecommendationRow> rows, List<PublishedAnswer> answers) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(
                        RecommendationRow::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.answers = answers;
    }

    /** The answers to one itself. */
    List<PublishedAnswer> to(RecommendationRow row) {
        return answers.stream().filter(answer -> answer.answers(row.id())).toList();
    }

    /** The nearest whole that it is part of and that was answered. */
    Optional<RecommendationRow> answeredAbove(RecommendationRow row) {
        RecommendationRow above = parent(row);
        while (above != null && to(above).isEmpty()) {
            above = parent(above);
        }
        return Optional.ofNullable(above);
    }

    /** "Accepted"; "Accepted (The Director); Rejected (The Board)"; empty while nobody has answered it. */
    String inWords(RecommendationRow row) {
        List<PublishedAnswer> given = to(row);
        if (given.size() == 1) {
            return given.get(0).now().version().answer();
        }
        return given.stream()
                .map(each -> each.now().version().answer() + " (" + recipient(each) + ")")
                .collect(Collectors.joining("; "));
    }

    /** The same with what was answered to the whole that it is part of, where it asks for one and has none of its own. */
    public String shown(RecommendationRow row) {
        String own = inWords(row);
        return own.isEmpty() && row.tracked()
                ? answeredAbove(row)
                        .map(above -> inWords(above) + ", with " + above.title())
                        .orElse("")
                : own;
    }

    /** "Its parts: 2 accepted, 1 rejected and 1 without a response", null where none of its parts has an answer. */
    @Nullable
    String partsInWords(RecommendationRow row) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long without = 0;
        for (RecommendationRow part : rows.values()) {
            if (isWithin(part, row) && part.tracked()) {
                String answer = inWords(part);
                if (answer.isEmpty()) {
                    without += answeredAbove(part).isPresent() ? 0 : 1;
                } else {
                    counts.merge(answer.toLowerCase(Locale.UK), 1L, Long::sum);
                }
            }
        }
        if (counts.isEmpty()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        counts.forEach((answer, number) -> words.add(number + " " + answer));
        if (without > 0) {
            words.add(without + " without a response");
        }
        return "Its parts: " + Words.list(words);
    }

    /** Recommendations that an answer stands for besides one. */
    List<Link> others(PublishedAnswer answer, RecommendationRow besides) {
        return answer.now().recommendationIds().stream()
                .filter(id -> id != besides.id())
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new Link(row.title(), row.path()))
                .toList();
    }

    static String recipient(PublishedAnswer answer) {
        String title = answer.now().recipientTitle();
        return title == null ? "The executive" : title;
    }

    private @Nullable RecommendationRow parent(RecommendationRow row) {
        Long above = row.parentId();
        return above == null ? null : rows.get(above);
    }

    private boolean isWithin(RecommendationRow part, RecommendationRow whole) {
        RecommendationRow above = parent(part);
        while (above != null && above.id() != whole.id()) {
            above = parent(above);
        }
        return above != null;
    }
}
