package org.followthrough.guards;

import java.util.List;
import java.util.function.UnaryOperator;
import org.followthrough.guards.Cast.Part;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.AreaOutcome;
import org.followthrough.review.MilestoneDetails;
import org.followthrough.review.MilestoneKind;
import org.followthrough.review.RecordDetails;
import org.followthrough.review.ReviewProgress;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.springframework.beans.factory.BeanFactory;

/** What is on record of a draft review: its report, a milestone and an area without a conclusion, and who took part. */
final class FactsOfWorld {

    FactsOfWorld(BeanFactory beans, Cast cast, ReviewView review, UnaryOperator<String> word) {
        Actor officer = cast.of(Part.OFFICER);
        ReviewRecords records = beans.getBean(ReviewRecords.class);
        records.write(
                officer,
                review.id(),
                null,
                new RecordDetails(
                        List.of(),
                        List.of(new RecordDetails.Evidence(0, word.apply("evidence"))),
                        List.of(),
                        null,
                        List.of(),
                        word.apply("conclusions")));
        records.writeReport(officer, review.id(), null, word.apply("report"));
        ReviewProgress progress = beans.getBean(ReviewProgress.class);
        progress.addMilestone(
                officer,
                review.id(),
                new MilestoneDetails(MilestoneKind.COMMISSIONED, null, null, null, word.apply("milestone")));
        progress.addArea(officer, review.id(), new AreaDetails("1", word.apply("area"), null, AreaOutcome.NONE));
    }
}
