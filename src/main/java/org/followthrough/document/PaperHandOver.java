package org.followthrough.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.HandOverCause;
import org.followthrough.dates.DueDate;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Text;
import org.jspecify.annotations.Nullable;

/** A committee of a paper that handed over to another one. */
public record PaperHandOver(
        String from,
        String to,
        @Nullable LocalDate on,
        @Nullable @Line(100) String onWords,
        HandOverCause cause,
        @Text(1000) String reason,
        @Items(value = 20, min = 1) List<String> reviews) {

    /**
     * From which day the successor answers: the day itself, or the last one that its words can mean.
     *
     * @param known the paper's own day, by which a missing year is found
     */
    @Nullable
    LocalDate day(LocalDate known) {
        return on != null ? on : DueDate.read(onWords, known).until();
    }

    /** What does not fit together in a paper's hand-overs, one sentence for each place. */
    static List<String> problems(Paper paper, Map<String, CommitteeKind> committees) {
        List<String> problems = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (int i = 0; i < paper.handOversOrNone().size(); i++) {
            PaperHandOver each = paper.handOversOrNone().get(i);
            String at = "handOvers[%d]".formatted(i);
            problems.addAll(each.problems(at, paper, committees));
            LocalDate day = each.day(paper.source().date());
            if (day != null && day.isBefore(before)) {
                problems.add(at + ": stands after a later one; they must be in time's order");
            }
            before = day == null ? before : day;
        }
        return problems;
    }

    private List<String> problems(String at, Paper paper, Map<String, CommitteeKind> committees) {
        List<String> problems = new ArrayList<>();
        committee(at + ".from", from, committees, problems);
        committee(at + ".to", to, committees, problems);
        if (from.equals(to)) {
            problems.add(at + ".to: is the committee itself");
        }
        LocalDate day = day(paper.source().date());
        if (day == null) {
            problems.add(at + ".on: is required where onWords do not say a day, a month or a year");
        } else if (day.isAfter(paper.source().date())) {
            problems.add(at + ".on: lies after the paper's own date");
        }
        for (int i = 0; i < reviews.size(); i++) {
            String slug = reviews.get(i);
            if (paper.reviews().stream().noneMatch(review -> review.slug().equals(slug))) {
                problems.add("%s.reviews[%d]: is none of the reviews".formatted(at, i));
            }
        }
        return problems;
    }

    private static void committee(
            String at, String slug, Map<String, CommitteeKind> committees, List<String> problems) {
        CommitteeKind kind = committees.get(slug);
        if (kind == null) {
            problems.add(at + ": is none of the committees");
        } else if (kind == CommitteeKind.EXECUTIVE) {
            problems.add(at + ": is the executive, which scrutinises nothing");
        }
    }
}
