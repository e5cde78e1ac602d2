package org.followthrough.recommendation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.review.AreaView;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.RecordView;
import org.followthrough.review.ReviewRecords.ReportText;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that becomes public with a review beside its recommendations, counted.
 *
 * @param href where it is changed, or where all of it is read
 */
record RecordedFacts(String key, String value, String href) {

    private static final String NONE = "None";

    static List<RecordedFacts> of(RecordView record, Optional<ReportText> report, String review) {
        RecordDetails details = record.details();
        String edit = review + "/record/edit";
        List<RecordedFacts> facts = new ArrayList<>();
        facts.add(new RecordedFacts(
                "Milestones", count(record.milestones().size(), "milestone"), review + "#milestones"));
        facts.add(new RecordedFacts(
                "Who took part",
                details.participants().isEmpty()
                        ? NONE
                        : Words.count(details.participants().size(), "person", "people"),
                edit));
        facts.add(new RecordedFacts("Evidence used", count(details.evidence().size(), "line"), edit));
        facts.add(new RecordedFacts("Timetable", count(details.timetable().size(), "line"), edit));
        long concluded = record.areas().stream().filter(AreaView::isConcluded).count();
        facts.add(new RecordedFacts(
                "Areas for improvement",
                record.areas().isEmpty()
                        ? NONE
                        : Words.count(record.areas().size(), "area") + ", " + concluded + " with a conclusion",
                review + "#areas"));
        facts.add(new RecordedFacts("Observations", count(details.observations().size(), "observation"), edit));
        facts.add(new RecordedFacts("Conclusions", count(words(details.conclusions()), "word"), edit));
        facts.add(new RecordedFacts(
                "The report word for word",
                count(words(report.map(ReportText::text).orElse(null)), "word"),
                review + "/report/edit"));
        return facts;
    }

    private static String count(int number, String one) {
        return number == 0 ? NONE : Words.count(number, one);
    }

    private static int words(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
