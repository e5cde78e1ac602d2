package org.followthrough.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.register.SessionRegister.Caption;
import org.followthrough.register.SessionRegister.Ended;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Words;

/** Sentences around a tracking table. */
final class ReviewWording {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private ReviewWording() {}

    /** "Review of External Placements Inquiry (February 2012)"; a title that names its kind itself does so once. */
    static String caption(Caption review) {
        String kind = review.kind().label();
        boolean said = review.title().toLowerCase(Locale.UK).contains(kind.toLowerCase(Locale.UK));
        return "Review of %s%s (%s)"
                .formatted(
                        review.title(),
                        said ? "" : " " + kind,
                        review.publishedWords() == null ? MONTH.format(review.publishedOn()) : review.publishedWords());
    }

    /**
     * "Recommendations 2, 3 and 5 were found complete on 26 July 2012 and are no longer monitored."
     *
     * @param ended in printed order
     * @return one sentence for each day and way of ending, in order of the days
     */
    static List<String> ended(List<Ended> ended) {
        record Way(LocalDate on, StatusCategory status) {}
        Map<Way, List<Ended>> ways = ended.stream()
                .collect(Collectors.groupingBy(
                        each -> new Way(each.on(), each.status()), LinkedHashMap::new, Collectors.toList()));
        List<String> sentences = new ArrayList<>();
        ways.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        java.util.Comparator.comparing(Way::on).thenComparing(Way::status)))
                .forEach(way -> sentences.add(sentence(
                        way.getValue(),
                        way.getKey().status() == StatusCategory.ACHIEVED,
                        Words.date(way.getKey().on()))));
        return sentences;
    }

    private static String sentence(List<Ended> ended, boolean complete, String on) {
        String numbers = Words.list(ended.stream().map(Ended::number).toList());
        int number = ended.size();
        String subject = Words.plural(number, "Recommendation ", "Recommendations ") + numbers;
        String was = Words.plural(number, " was", " were");
        String is = Words.plural(number, " is", " are");
        return complete
                ? subject + was + " found complete on " + on + " and" + is + " no longer monitored."
                : subject + was + " dropped from monitoring on " + on + " and" + is + " no longer monitored.";
    }
}
