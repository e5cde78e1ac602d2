package org.followthrough.recommendation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.followthrough.recommendation.NumberedList;
import org.followthrough.recommendation.NumberedList.Line;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.web.Choice;
import org.followthrough.web.ShownOn;
import org.jspecify.annotations.Nullable;

/**
 * A pasted list on its way to becoming recommendations.
 *
 * @param pasted as it was pasted, kept so that one can begin again
 * @param intro what was found before the first number
 * @param rows the lines as the officer has them now
 */
record PasteForm(String pasted, String intro, List<Row> rows) implements ShownOn {

    /** One page can hold no more; each row has at most nine fields, and the server takes 2,000. */
    static final int MOST_ROWS = 200;

    private static final int LEVELS = 6;
    private static final int LONGEST_HEADING = 300;

    PasteForm(@Nullable String pasted, @Nullable String intro, @Nullable List<@Nullable Row> rows) {
        this.pasted = Objects.requireNonNullElse(pasted, "");
        this.intro = Objects.requireNonNullElse(intro, "");
        this.rows = rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /**
     * One line.
     *
     * @param level "0" at the top
     * @param kind name of a {@link RecommendationKind}
     * @param tracked whether sessions may take it
     * @param join it belongs to the end of the line before
     * @param leaveOut it is no recommendation
     * @param guessed what tracked was set to by itself, so that it is set anew as long as nobody has changed it
     * @param doubt how lines begin that were joined to this one although they have a number, empty for none
     */
    record Row(
            String level,
            String kind,
            String label,
            String text,
            Boolean tracked,
            Boolean join,
            Boolean leaveOut,
            Boolean guessed,
            String doubt) {

        Row(
                @Nullable String level,
                @Nullable String kind,
                @Nullable String label,
                @Nullable String text,
                @Nullable Boolean tracked,
                @Nullable Boolean join,
                @Nullable Boolean leaveOut,
                @Nullable Boolean guessed,
                @Nullable String doubt) {
            this.level = Objects.requireNonNullElse(level, "0");
            this.kind = Objects.requireNonNullElse(kind, "");
            this.label = Objects.requireNonNullElse(label, "");
            this.text = Objects.requireNonNullElse(text, "");
            this.tracked = Boolean.TRUE.equals(tracked);
            this.join = Boolean.TRUE.equals(join);
            this.leaveOut = Boolean.TRUE.equals(leaveOut);
            this.guessed = Boolean.TRUE.equals(guessed);
            this.doubt = Objects.requireNonNullElse(doubt, "");
        }

        int depth() {
            return level.matches("[0-9]") ? Integer.parseInt(level) : 0;
        }

        /** How far to the right it stands. */
        public String indent() {
            return OutlineRow.indent(depth());
        }

        private RecommendationKind chosenKind() {
            return Arrays.stream(RecommendationKind.values())
                    .filter(choice -> choice.name().equals(kind))
                    .findFirst()
                    .orElse(RecommendationKind.RECOMMENDATION);
        }

        /** With the tick as it is guessed now, unless somebody has set it otherwise than it was guessed before. */
        private Row guessedAs(boolean guess) {
            boolean tick = tracked.equals(guessed) ? guess : tracked;
            return new Row(level, kind, label, text, tick, join, leaveOut, guess, doubt);
        }

        private boolean isBullet() {
            return label.matches("[^\\p{L}\\p{N}]");
        }

        /** This line with the other's words at its end, the other's label among them. */
        private Row joined(Row other) {
            String seam = other.isBullet() ? "\n" : " ";
            String more = (other.label + " " + other.text).strip();
            return new Row(level, kind, label, (text + seam + more).strip(), tracked, false, leaveOut, guessed, doubt);
        }

        private OutlineItem item(boolean hasParts, String wholeNumber) {
            String words = text.strip();
            String number = label.strip();
            String heading = null;
            RecommendationKind chosen = chosenKind();
            if (chosen == RecommendationKind.THEME && !words.isEmpty() && words.length() <= LONGEST_HEADING) {
                heading = number.isEmpty() ? words : numbered(number) + words;
                words = "";
            } else if (words.isEmpty() && hasParts && !number.isEmpty()) {
                heading = chosen.label() + " " + wholeNumber;
            }
            RecommendationDetails details = new RecommendationDetails(
                    chosen,
                    number,
                    heading,
                    words.isEmpty() ? null : words,
                    null,
                    tracked && chosen != RecommendationKind.THEME,
                    List.of(),
                    null,
                    null,
                    null);
            return new OutlineItem(depth(), details);
        }

        private static String numbered(String number) {
            return Character.isLetterOrDigit(number.charAt(number.length() - 1)) ? number + ". " : number + " ";
        }
    }

    /** Where the pasted text has been read, its lines are what is worked on. */
    @Override
    public String view() {
        return rows.isEmpty() ? PasteController.PASTE : PasteController.CHECK;
    }

    static PasteForm empty() {
        return new PasteForm("", "", List.of());
    }

    /** What was found in a paste, with what is to be tracked guessed. */
    static PasteForm of(String pasted) {
        NumberedList list = NumberedList.of(pasted);
        List<Row> rows = list.lines().stream().map(PasteForm::row).toList();
        return new PasteForm(pasted, list.intro(), new ArrayList<>(rows)).guessed();
    }

    private static Row row(Line line) {
        RecommendationKind kind = line.heading() ? RecommendationKind.THEME : kindOf(line);
        String doubt = String.join(" … ", line.doubts());
        return new Row(
                String.valueOf(line.level()),
                kind.name(),
                line.label(),
                line.text(),
                false,
                false,
                false,
                false,
                doubt);
    }

    /** With what is to be tracked guessed anew, where nobody has said otherwise. */
    PasteForm guessed() {
        List<Row> all = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            all.add(rows.get(at).guessedAs(isTrackedByItself(at)));
        }
        return new PasteForm(pasted, intro, all);
    }

    /** Leaves are tracked and what only introduces its parts is not; bullets are tracked with what they stand under. */
    private boolean isTrackedByItself(int at) {
        Row row = rows.get(at);
        boolean hasNumberedParts = false;
        for (int i = at + 1; i < rows.size() && rows.get(i).depth() > row.depth(); i++) {
            hasNumberedParts |= !rows.get(i).isBullet();
        }
        boolean bulletOfOther = row.isBullet() && row.depth() > 0;
        return row.chosenKind() != RecommendationKind.THEME && !hasNumberedParts && !bulletOfOther;
    }

    /** Where lines stand whose tick differs from that in the other form, counted from 1. */
    List<Integer> tickedOtherwise(PasteForm other) {
        return IntStream.range(0, rows.size())
                .filter(at -> !rows.get(at).tracked().equals(other.rows.get(at).tracked()))
                .mapToObj(at -> at + 1)
                .toList();
    }

    private static RecommendationKind kindOf(Line line) {
        return line.printed().startsWith("Suggestion")
                ? RecommendationKind.SUGGESTION
                : RecommendationKind.RECOMMENDATION;
    }

    /** The lines after joining and leaving out. The first cannot be joined to anything and stays. */
    PasteForm corrected() {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (row.leaveOut()) {
                continue;
            }
            if (row.join() && !kept.isEmpty()) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1).joined(row));
            } else {
                kept.add(row);
            }
        }
        return new PasteForm(pasted, intro, new ArrayList<>(kept));
    }

    List<OutlineItem> items() {
        List<String> numbers = NumberedList.wholeNumbers(
                rows.stream().map(Row::label).toList(),
                rows.stream().map(Row::depth).toList());
        List<OutlineItem> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean hasParts = i + 1 < rows.size() && rows.get(i + 1).depth() > row.depth();
            items.add(row.item(hasParts, numbers.get(i)));
        }
        return items;
    }

    static List<Choice> levels() {
        List<Choice> levels = new ArrayList<>();
        levels.add(new Choice("0", "Top level"));
        levels.add(new Choice("1", "Part of the one above"));
        levels.add(new Choice("2", "Part of a part"));
        for (int level = 3; level <= LEVELS; level++) {
            levels.add(new Choice(String.valueOf(level), "Level " + (level + 1)));
        }
        return levels;
    }

    static List<Choice> kinds() {
        return Arrays.stream(RecommendationKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }
}
