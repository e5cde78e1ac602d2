package org.followthrough.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.document.PaperPreview.Part;
import org.followthrough.document.PaperPreview.Row;
import org.followthrough.shared.Shortened;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** Puts into words what a paper would make, before anything of it is made. */
final class PaperSummary {

    private static final int LONGEST = 160;

    private final Paper paper;
    private final Map<String, String> posts;

    private PaperSummary(Paper paper) {
        this.paper = paper;
        this.posts = paper.postsOrNone().stream().collect(Collectors.toMap(Paper.Post::key, Paper.Post::title));
    }

    /** @param found what of the paper's places was here, taken in, and left to others */
    static PaperPreview of(Paper paper, PaperPlaces.Found found) {
        PaperSummary summary = new PaperSummary(paper);
        Stream<Part> places =
                found.taken().isEmpty() ? Stream.empty() : Stream.of(new Part("Posts and words", found.taken()));
        return new PaperPreview(
                paper.source().title(),
                paper.reviews().stream()
                        .findFirst()
                        .map(review -> "/reviews/" + review.slug())
                        .orElseGet(
                                () -> "/committees/" + paper.committees().get(0).slug()),
                !paper.responsesOrNone().isEmpty(),
                Stream.concat(places, summary.parts().stream()).toList(),
                Stream.concat(summary.remains().stream(), found.left().stream()).toList());
    }

    private List<Part> parts() {
        return Stream.of(
                        paper.reviews().stream().map(this::review),
                        paper.sessions().stream().map(PaperSummary::session),
                        paper.responsesOrNone().stream().map(this::response),
                        paper.plansOrNone().stream().map(PaperSummary::plan),
                        paper.meetingsOrNone().stream().map(PaperSummary::meeting),
                        paper.programmesOrNone().stream().map(PaperSummary::programme),
                        Paper.Review.orNone(paper.responses()).stream().map(this::answers),
                        paper.referralsOrNone().stream().map(PaperSummary::referral),
                        paper.handOversOrNone().stream().map(this::handOver))
                .flatMap(parts -> parts)
                .toList();
    }

    private Part review(Paper.Review review) {
        String words = review.publishedWords();
        String published = words != null
                ? ", published: " + words
                : review.publishedOn() != null
                        ? ", published on " + Words.date(review.publishedOn())
                        : answers(review.slug()) == null
                                ? ", a draft: the paper does not say when it was published"
                                : ", published with the date of the meeting that answered it";
        return new Part(
                "Review: %s (%s)%s".formatted(review.title(), review.code(), published),
                review.recommendations().stream()
                        .map(line -> new Row(
                                line.kindOrUsual().label() + " " + line.label(),
                                shortened(Stream.of(line.heading(), line.text(), line.remark())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" – ")))))
                        .toList());
    }

    private Part handOver(PaperHandOver each) {
        LocalDate day = Objects.requireNonNull(each.day(paper.source().date()));
        return new Part(
                "Hand-over: %s to %s (%s)"
                        .formatted(name(each.from()), name(each.to()), Words.printed(day, each.onWords())),
                List.of(new Row("Why", shortened(each.reason()))));
    }

    private String name(String committee) {
        return paper.committees().stream()
                .filter(each -> each.slug().equals(committee))
                .map(Paper.Committee::name)
                .findFirst()
                .orElse(committee);
    }

    private @Nullable PaperResponse answers(String review) {
        return paper.responsesOrNone().stream()
                .filter(response -> response.review().equals(review))
                .findFirst()
                .orElse(null);
    }

    private static Part session(Paper.Session session) {
        return new Part(
                "Session of " + Words.date(session.meetingDate())
                        + (session.coveringReport() == null ? "" : ", with its covering report"),
                session.entries().stream()
                        .map(entry -> new Row(entry.review() + ", " + entry.label(), status(entry.status())))
                        .toList());
    }

    private static String status(@Nullable Integer number) {
        return number == null || number < 1 || number > StatusCategory.values().length
                ? "No status"
                : number + " " + StatusCategory.of(number).wording();
    }

    private Part response(PaperResponse response) {
        return new Part(
                "Answers of the executive to " + title(response.review()),
                response.answers().stream()
                        .map(reply -> new Row(
                                reply.recommendation(),
                                reply.isGiven()
                                        ? "%s, %s"
                                                .formatted(
                                                        reply.decisionWords() != null
                                                                ? withoutStop(reply.decisionWords())
                                                                : reply.decision() == null
                                                                        ? "No decision stated"
                                                                        : reply.decision()
                                                                                .label(),
                                                        Words.count(
                                                                reply.actions().size(), "action"))
                                        : "The paper prints no answer"))
                        .toList());
    }

    private static Part plan(PaperMeasures.Plan plan) {
        return new Part(
                "Plan: " + plan.title(),
                plan.measures().stream()
                        .map(measure -> new Row(
                                measure.number() == null ? "Measure" : measure.number(),
                                shortened(measure.description())))
                        .toList());
    }

    private static Part meeting(PaperMeeting meeting) {
        return new Part(
                "Meeting of %s: %s, %s"
                        .formatted(
                                Words.date(meeting.date()),
                                meeting.agendaPublished() ? "agenda published" : "agenda not published",
                                meeting.minutesPublished() ? "minutes published" : "minutes not published"),
                meeting.items().stream()
                        .map(item -> new Row(
                                item.number() != null
                                        ? item.number()
                                        : item.minutesNumber() != null ? item.minutesNumber() : "Item",
                                shortened(item.title())
                                        + ", "
                                        + Words.count(item.resolutionsOrNone().size(), "resolution")
                                        + ", "
                                        + Words.count(item.papersOrNone().size(), "paper")))
                        .toList());
    }

    private static Part programme(PaperProgramme programme) {
        return new Part(
                "Work programme %s: %s".formatted(programme.period(), programme.title()),
                programme.entries().stream()
                        .map(entry -> new Row(
                                entry.dateWords() == null ? "No date" : entry.dateWords(), shortened(entry.issue())))
                        .toList());
    }

    private Part answers(PaperReviews.BodyResponse response) {
        return new Part(
                "Answers of %s to %s, published"
                        .formatted(
                                posts.getOrDefault(response.recipient(), response.recipient()),
                                title(response.review())),
                response.answers().stream()
                        .map(reply -> new Row(
                                reply.recommendation(),
                                reply.text() == null
                                        ? reply.isGiven() ? "A decision" : "The paper prints no answer"
                                        : shortened(reply.text())))
                        .toList());
    }

    private static Part referral(PaperReferral referral) {
        return new Part(
                "Referral: " + referral.subject(), List.of(new Row("Question", shortened(referral.question()))));
    }

    private List<String> remains() {
        List<String> remains = new ArrayList<>();
        for (PaperResponse response : paper.responsesOrNone()) {
            String post = response.portfolioPost() == null ? null : posts.get(response.portfolioPost());
            remains.add(
                    ("Unless you confirm below that the executive published them, the answers to %s are submitted on its"
                                    + " behalf and nobody outside can read them: %s approves them, and then a scrutiny officer"
                                    + " publishes them with the date of the decision, %s.")
                            .formatted(
                                    title(response.review()),
                                    post == null
                                            ? "the cabinet member with the portfolio"
                                            : "whoever holds the post " + post,
                                    Words.date(response.cabinetMeeting())));
        }
        if (!paper.sessions().isEmpty()) {
            remains.add(
                    "Statuses are recorded by you as those that the committee confirmed: take the paper in only if it"
                            + " was before the committee. That the chair agreed to them beforehand is not recorded, since no"
                            + " paper shows it.");
        }
        return remains;
    }

    private String title(String review) {
        return paper.reviews().stream()
                .filter(each -> each.slug().equals(review))
                .map(Paper.Review::title)
                .findFirst()
                .orElse(review);
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return Shortened.to(line, LONGEST);
    }
}
