package org.followthrough.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a paper says of its meetings that does not fit together, one sentence for each place. */
final class MeetingCheck {

    private final Set<String> committees;
    private final Set<String> posts;
    private final Set<String> reviews;
    private final List<String> problems = new ArrayList<>();

    private MeetingCheck(Paper paper) {
        this.committees = paper.committees().stream().map(Paper.Committee::slug).collect(Collectors.toSet());
        this.posts = paper.postsOrNone().stream().map(Paper.Post::key).collect(Collectors.toSet());
        this.reviews = paper.reviews().stream().map(Paper.Review::slug).collect(Collectors.toSet());
    }

    static List<String> problems(Paper paper) {
        MeetingCheck check = new MeetingCheck(paper);
        Set<String> days = new HashSet<>();
        for (int i = 0; i < paper.meetingsOrNone().size(); i++) {
            String at = "meetings[%d]".formatted(i);
            PaperMeeting meeting = paper.meetingsOrNone().get(i);
            check.unless(check.committees.contains(meeting.committee()), at + ".committee: is none of the committees");
            check.unless(
                    days.add(meeting.committee() + " " + meeting.date()),
                    at + ".date: the committee has another meeting on that day");
            check.unless(
                    !meeting.items().isEmpty() || !(meeting.agendaPublished() || meeting.minutesPublished()),
                    at + ".items: nothing is published of a meeting without items");
            check.items(at, meeting);
        }
        return check.problems;
    }

    private void items(String at, PaperMeeting meeting) {
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < meeting.items().size(); i++) {
            String place = "%s.items[%d]".formatted(at, i);
            PaperMeeting.Item item = meeting.items().get(i);
            Integer level = item.level();
            unless(
                    level == null || level == 0 || (level == 1 && i > 0),
                    place + ".level: must be 0, or 1 under an item");
            item.papersOrNone()
                    .forEach(paper -> unless(
                            slugs.add(paper.slug()),
                            "%s.papers: the slug %s stands twice in this meeting".formatted(place, paper.slug())));
            item.reviewsOrNone()
                    .forEach(review -> unless(
                            reviews.contains(review),
                            "%s.reviews: %s is none of the reviews".formatted(place, review)));
            for (int n = 0; n < item.resolutionsOrNone().size(); n++) {
                resolution(
                        "%s.resolutions[%d]".formatted(place, n),
                        item.resolutionsOrNone().get(n));
            }
        }
    }

    private void resolution(String at, PaperMeeting.Resolved resolution) {
        boolean action = resolution.kind() == org.followthrough.meeting.ResolutionKind.ACTION;
        resolution
                .ownersOrNone()
                .forEach(key -> unless(posts.contains(key), "%s.owners: %s is none of the posts".formatted(at, key)));
        unless(
                action || (resolution.doneOn() == null && resolution.doneWords() == null),
                at + ".doneOn: only an action is done");
    }

    private void unless(boolean fine, String problem) {
        if (!fine) {
            problems.add(problem);
        }
    }
}
