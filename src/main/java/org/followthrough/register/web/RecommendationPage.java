package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.PlannedHandOver;
import org.followthrough.measure.MeasureCards;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewRegister;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation: what was asked, where it stands, and how it came there.
 *
 * @param row it with its last published status
 * @param whole what is followed, where it is not followed for each recipient
 * @param followingPath where this person says whether each recipient is followed on its own; null if they may not
 * @param namingPath where this person names recipients, where the report names none; null if they may not
 * @param named when its recipients were named after publication, null where the report names them
 * @param planned the hand-over on a day to come that would take it along, null if none or if it is closed
 * @param custody by which committees it was handed over to which, earliest first
 * @param strands what is followed for each recipient; else empty
 * @param all of the review, in printed order
 * @param dueAtFirst its timescale as first published
 * @param answers what was answered to it
 * @param decisions what was answered to the others
 * @param measures figures that show its effect
 * @param nextMeeting at which meeting it comes up next, null where nothing is known
 */
record RecommendationPage(
        ReviewView review,
        CommitteeView committee,
        RecommendationRow row,
        List<RecommendationRow> all,
        List<AskedPost> recipients,
        @Nullable String dueAtFirst,
        FollowedStrand whole,
        List<FollowedStrand> strands,
        LocalDate today,
        @Nullable String followingPath,
        @Nullable String namingPath,
        ReviewRegister.@Nullable Named named,
        List<CustodyReader.HandedOver> custody,
        @Nullable PlannedHandOver planned,
        RecommendationAnswers answers,
        DecisionsOfReview decisions,
        List<MeasureCards.Card> measures,
        ComingUp.@Nullable Next nextMeeting) {

    public List<Link> trail() {
        return Trail.to(Trail.REVIEWS, Trail.review(review));
    }

    /** What became of it as a whole. */
    public ProgressHistory history() {
        return whole.history();
    }

    /** What it is a part of, from the nearest up. */
    public Optional<RecommendationRow> parent() {
        return all.stream()
                .filter(each -> Objects.equals(each.id(), row.parentId()))
                .findFirst();
    }

    /** Its own parts. */
    public List<RecommendationRow> parts() {
        return all.stream()
                .filter(each -> Objects.equals(each.parentId(), row.id()))
                .toList();
    }

    /** What was answered to one of its parts, empty while nothing is. */
    public String answerTo(RecommendationRow part) {
        String own = decisions.inWords(part);
        String within = decisions.partsInWords(part);
        return own.isEmpty() && within != null ? within : own;
    }

    /** The one before it in the review that is more than a heading. */
    public Optional<RecommendationRow> previous() {
        int at = all.indexOf(row);
        return all.subList(0, at).stream().filter(each -> !each.isTheme()).reduce((one, later) -> later);
    }

    /** The one after it. */
    public Optional<RecommendationRow> next() {
        int at = all.indexOf(row);
        return all.subList(at + 1, all.size()).stream()
                .filter(each -> !each.isTheme())
                .findFirst();
    }

    /** Whether a session has given it another timescale than the report did. */
    public boolean dueChanged() {
        return row.dueWords() != null && !Objects.equals(row.dueWords(), dueAtFirst);
    }
}
