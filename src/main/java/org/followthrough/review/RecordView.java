package org.followthrough.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a review beside its recommendations.
 *
 * @param version of the details, for the form that changes them; null while nobody has written any
 * @param milestones in order of their days
 * @param areas in printed order
 * @param hasReport whether the report's own text is there
 * @param corrections of what was published, the newest first
 */
public record RecordView(
        @Nullable Long version,
        RecordDetails details,
        List<MilestoneView> milestones,
        List<AreaView> areas,
        boolean hasReport,
        List<CorrectionView> corrections) {

    public RecordView {
        milestones = List.copyOf(milestones);
        areas = List.copyOf(areas);
        corrections = List.copyOf(corrections);
    }
}
