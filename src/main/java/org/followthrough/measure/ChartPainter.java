package org.followthrough.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.followthrough.web.Words;

/**
 * Lays out the line chart of a measure's readings. Days stand as far apart as they are, where every reading has one. The
 * picture is narrow and its letters are large, so that it can be read on the narrowest phone.
 */
final class ChartPainter {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 240;
    private static final double TOP = 30;
    private static final double BOTTOM = HEIGHT - 34;
    private static final double RIGHT = WIDTH - 16;
    private static final double LETTER = 8.6;
    private static final double LINE = 17;
    private static final int LONGEST_END = 16;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final List<ReadingView> readings;
    private final List<ReadingView> numbers;
    private final Scale scale;
    private final double left;
    private final boolean dated;
    private final LocalDate firstDay;
    private final long days;

    private ChartPainter(List<ReadingView> readings) {
        this.readings = readings;
        this.numbers =
                readings.stream().filter(reading -> reading.size() != null).toList();
        this.scale = Scale.of(size(lowest()), size(highest()));
        this.left = 12
                + LETTER
                        * scale.lines().stream()
                                .mapToInt(line -> PrintedNumber.words(line).length())
                                .max()
                                .orElse(1);
        List<LocalDate> known = readings.stream()
                .map(ReadingView::on)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean all = known.size() == readings.size();
        this.firstDay = known.isEmpty() ? LocalDate.EPOCH : known.get(0);
        this.days = known.isEmpty() ? 0 : ChronoUnit.DAYS.between(firstDay, known.get(known.size() - 1));
        this.dated = all && days > 0;
    }

    /** @param readings in order, at least two of them numbers */
    static LineChart paint(List<ReadingView> readings) {
        return new ChartPainter(readings).chart();
    }

    private LineChart chart() {
        List<LineChart.Grid> grid = scale.lines().stream()
                .map(line -> new LineChart.Grid(y(line), rounded(y(line) + 5), PrintedNumber.words(line)))
                .toList();
        return new LineChart(
                WIDTH,
                HEIGHT,
                left,
                RIGHT,
                BOTTOM,
                grid,
                stretches(),
                numbers.stream().map(this::dot).toList(),
                labels(),
                ends(),
                summary());
    }

    private List<String> stretches() {
        List<String> stretches = new ArrayList<>();
        StringBuilder points = new StringBuilder();
        for (ReadingView reading : readings) {
            if (reading.size() == null) {
                close(stretches, points);
            } else {
                LineChart.Dot dot = dot(reading);
                points.append(points.isEmpty() ? "" : " ")
                        .append(dot.x())
                        .append(',')
                        .append(dot.y());
            }
        }
        close(stretches, points);
        return stretches;
    }

    /** A point alone is a dot and no line. */
    private static void close(List<String> stretches, StringBuilder points) {
        if (points.indexOf(" ") > 0) {
            stretches.add(points.toString());
        }
        points.setLength(0);
    }

    private List<LineChart.Label> labels() {
        Set<ReadingView> named = new LinkedHashSet<>(List.of(first(), last(), highest(), lowest()));
        List<LineChart.Label> labels = new ArrayList<>();
        for (ReadingView reading : named) {
            LineChart.Dot dot = dot(reading);
            String text = String.valueOf(reading.value());
            String anchor = dot.x() < left + 40 ? "start" : dot.x() > RIGHT - 40 ? "end" : "middle";
            boolean below = reading.equals(lowest()) && !reading.equals(highest()) && dot.y() + LINE + 3 < BOTTOM;
            double wanted = below ? dot.y() + LINE + 1 : dot.y() - 10;
            labels.add(free(labels, new LineChart.Label(dot.x(), rounded(wanted), anchor, text), dot));
        }
        return labels;
    }

    /** The label where no other one stands: over the point, under it, or further up. */
    private static LineChart.Label free(List<LineChart.Label> others, LineChart.Label wanted, LineChart.Dot dot) {
        for (double y :
                List.of(wanted.y(), dot.y() - 10, dot.y() + LINE + 3, dot.y() - 10 - LINE, wanted.y() + 2 * LINE)) {
            LineChart.Label tried = new LineChart.Label(wanted.x(), rounded(y), wanted.anchor(), wanted.text());
            if (y > LINE && y < BOTTOM && others.stream().noneMatch(other -> overlap(tried, other))) {
                return tried;
            }
        }
        return wanted;
    }

    private static boolean overlap(LineChart.Label one, LineChart.Label other) {
        return Math.abs(one.y() - other.y()) < LINE
                && start(one) < start(other) + width(other)
                && start(other) < start(one) + width(one);
    }

    private static double start(LineChart.Label label) {
        return switch (label.anchor()) {
            case "start" -> label.x();
            case "end" -> label.x() - width(label);
            default -> label.x() - width(label) / 2;
        };
    }

    private static double width(LineChart.Label label) {
        return label.text().length() * LETTER;
    }

    private List<LineChart.Label> ends() {
        double y = HEIGHT - 12;
        return List.of(
                new LineChart.Label(left, y, "start", end(readings.get(0))),
                new LineChart.Label(RIGHT, y, "end", end(readings.get(readings.size() - 1))));
    }

    private String end(ReadingView reading) {
        LocalDate on = reading.on();
        if (dated && on != null) {
            return days > 62 ? MONTH.format(on) : Words.date(on);
        }
        String words = reading.asAtWords();
        return words.length() <= LONGEST_END
                ? words
                : words.substring(0, LONGEST_END - 1).strip() + "…";
    }

    private String summary() {
        String scaled = scale.low().signum() > 0
                ? " The scale begins at %s, not at 0.".formatted(PrintedNumber.words(scale.low()))
                : "";
        String spaced = dated ? "" : " The readings stand at equal distances, because not all of them have a day.";
        return "From %s to %s; lowest %s, highest %s.%s%s"
                .formatted(named(first()), named(last()), named(lowest()), named(highest()), scaled, spaced);
    }

    private static String named(ReadingView reading) {
        return "%s (%s)".formatted(reading.value(), reading.asAtWords());
    }

    private LineChart.Dot dot(ReadingView reading) {
        return new LineChart.Dot(x(reading), y(size(reading)));
    }

    private double x(ReadingView reading) {
        LocalDate on = reading.on();
        double share = dated && on != null
                ? (double) ChronoUnit.DAYS.between(firstDay, on) / days
                : (double) readings.indexOf(reading) / (readings.size() - 1);
        // the first and the last point keep off the edges of the plot
        return rounded(left + 6 + share * (RIGHT - left - 12));
    }

    private double y(BigDecimal value) {
        return rounded(BOTTOM - scale.share(value) * (BOTTOM - TOP));
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }

    private ReadingView first() {
        return numbers.get(0);
    }

    private ReadingView last() {
        return numbers.get(numbers.size() - 1);
    }

    /** The first of those with the least value. */
    private ReadingView lowest() {
        return numbers.stream().min(Comparator.comparing(ChartPainter::size)).orElseThrow();
    }

    /** The last of those with the greatest value, which may be where things stand now. */
    private ReadingView highest() {
        BigDecimal greatest = numbers.stream()
                .map(ChartPainter::size)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return numbers.stream()
                .filter(reading -> size(reading).compareTo(greatest) == 0)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static BigDecimal size(ReadingView reading) {
        return Objects.requireNonNull(reading.size());
    }
}
