package org.followthrough.document;

import static org.followthrough.document.Paper.Review.orNone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.review.PublicationDay;
import org.followthrough.shared.InvalidInput;

/** What a paper says of a review beside its recommendations that does not fit together. */
final class ReviewCheck {

    private ReviewCheck() {}

    /** One sentence for each place that is wrong. */
    static List<String> of(String at, Paper.Review review, Set<String> committees) {
        List<String> problems = new ArrayList<>();
        List<PaperReviews.Evidence> evidence = orNone(review.evidence());
        for (int i = 0; i < evidence.size(); i++) {
            int level = evidence.get(i).level();
            if (level < 0 || level > 1 || (i == 0 && level > 0)) {
                problems.add("%s.evidence[%d].level: must be 0, or 1 under a 0 before it".formatted(at, i));
            }
        }
        List<PaperReviews.Milestone> milestones = orNone(review.milestones());
        for (int i = 0; i < milestones.size(); i++) {
            String committee = milestones.get(i).committee();
            if (committee != null && !committees.contains(committee)) {
                problems.add("%s.milestones[%d].committee: is none of the committees".formatted(at, i));
            }
        }
        List<PaperReviews.Area> areas = orNone(review.areas());
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < areas.size(); i++) {
            PaperReviews.Area area = areas.get(i);
            String place = "%s.areas[%d]".formatted(at, i);
            if (!numbers.add(area.number())) {
                problems.add(place + ".number: stands twice");
            }
            if (area.concludedOn() != null && area.conclusion() == null) {
                problems.add(place + ".conclusion: is required beside its day");
            }
        }
        return problems;
    }

    /** A day, or words that give one; never both. */
    static List<String> published(String at, Paper.Review review, LocalDate known) {
        String words = review.publishedWords();
        if (words == null) {
            return List.of();
        }
        if (review.publishedOn() != null) {
            return List.of(at + ".publishedWords: stand beside publishedOn: only one of the two can be given");
        }
        try {
            PublicationDay.read(words, known);
            return List.of();
        } catch (InvalidInput unread) {
            return List.of(at + ".publishedWords: do not name a day, a month or a year");
        }
    }
}
