package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Reference;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ImpactLine;
import org.followthrough.response.SummaryLine;
import org.followthrough.web.NumberedText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the paper before its table, laid out as in the Telford & Wrekin paper of 27 June 2013. The numbers of the
 * sections are the form's own and stay, whatever is left out.
 *
 * @param delegationNumber continues those of the recommendations
 */
record PaperText(
        DocumentDetails details,
        List<NumberedText.Block> proposals,
        List<NumberedText.Block> recommendations,
        String delegationNumber,
        List<ImpactRow> impact,
        List<NumberedText.Block> background,
        List<SummaryRow> summary) {

    private static final Pattern LAST_NUMBER = Pattern.compile("2\\.(\\d{1,3})\\.?");

    PaperText {
        proposals = List.copyOf(proposals);
        recommendations = List.copyOf(recommendations);
        impact = List.copyOf(impact);
        background = List.copyOf(background);
        summary = List.copyOf(summary);
    }

    /**
     * A row of the summary impact assessment.
     *
     * @param caption null where it is that of the row above
     * @param answer "Yes" or "No", null where neither is printed
     */
    record ImpactRow(
            @Nullable String caption,
            @Nullable String question,
            @Nullable String answer,
            List<List<Piece>> paragraphs) {

        ImpactRow {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Words of a paragraph; with a path where they name a recommendation. */
    record Piece(String words, @Nullable String path) {}

    /**
     * A row of the short table of decisions.
     *
     * @param decision null where none is printed, or the reader may not know it yet
     */
    record SummaryRow(String words, @Nullable String decision, int depth) {}

    /** Null where there is no document. */
    static @Nullable PaperText of(Optional<DocumentView> document, PaperAnswers answers) {
        if (document.isEmpty()) {
            return null;
        }
        DocumentDetails details = document.get().details();
        List<NumberedText.Block> recommendations = NumberedText.blocks(details.recommendations());
        return new PaperText(
                details,
                NumberedText.blocks(details.proposals()),
                recommendations,
                "2." + (lastNumber(recommendations) + 1),
                impact(details, answers),
                NumberedText.blocks(details.background()),
                summary(details, answers));
    }

    /** Whether there is anything to print under "Part A". */
    public boolean hasPartA() {
        return !proposals.isEmpty()
                || !recommendations.isEmpty()
                || details.delegatedAuthority() != null
                || !impact.isEmpty();
    }

    /** Whether there is anything to print under "Part B". */
    public boolean hasPartB() {
        return !background.isEmpty()
                || !summary.isEmpty()
                || details.summaryIntroduction() != null
                || details.impactAdditional() != null
                || details.backgroundPapers() != null
                || details.preparedBy() != null;
    }

    private static int lastNumber(List<NumberedText.Block> recommendations) {
        int last = 0;
        for (NumberedText.Block block : recommendations) {
            Matcher number = LAST_NUMBER.matcher(block.number() == null ? "" : block.number());
            last = number.matches() ? Integer.parseInt(number.group(1)) : last;
        }
        return last;
    }

    /** The target date stands after the questions about the community, where the form has it. */
    private static List<ImpactRow> impact(DocumentDetails details, PaperAnswers answers) {
        List<ImpactLine> lines = new ArrayList<>(details.impact());
        if (details.targetWords() != null) {
            int community = (int)
                    lines.stream().takeWhile(line -> line.question() != null).count();
            lines.add(community, new ImpactLine(ImpactLine.TARGET, null, null, details.targetWords()));
        }
        List<ImpactRow> rows = new ArrayList<>();
        String above = null;
        for (ImpactLine line : lines) {
            boolean again = line.caption().equals(above) && line.question() != null;
            rows.add(row(line, again ? null : line.caption(), answers));
            above = line.caption();
        }
        return rows;
    }

    private static ImpactRow row(ImpactLine line, @Nullable String caption, PaperAnswers answers) {
        String answer = line.answer() == null ? null : line.answer() ? "Yes" : "No";
        List<List<Piece>> paragraphs = line.detail() == null
                ? List.of()
                : Arrays.stream(line.detail().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .map(paragraph -> pieces(paragraph, answers))
                        .toList();
        return new ImpactRow(caption, line.question(), answer, paragraphs);
    }

    private static List<Piece> pieces(String paragraph, PaperAnswers answers) {
        return Reference.pieces(paragraph).stream()
                .map(piece -> {
                    RecommendationView named =
                            piece.ref() == null ? null : answers.byRef().get(piece.ref());
                    return new Piece(piece.words(), named == null ? null : "#recommendation-" + named.ref());
                })
                .toList();
    }

    private static List<SummaryRow> summary(DocumentDetails details, PaperAnswers answers) {
        return details.summary().stream().map(line -> row(line, answers)).toList();
    }

    private static SummaryRow row(SummaryLine line, PaperAnswers answers) {
        Long id = line.recommendationId();
        if (id == null) {
            String decision = answers.isAllSettled() ? line.decisionWords() : null;
            return new SummaryRow(line.words() == null ? "" : line.words(), decision, 1);
        }
        RecommendationView recommendation = answers.recommendation(id);
        String words = PaperTable.words(recommendation, line.words());
        String decision = answers.isSettled(id) ? line.decisionWords() : null;
        return new SummaryRow(words, decision, recommendation.depth());
    }
}
