package org.followthrough.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure's readings in order of time, each as last corrected.
 *
 * @param readings those that count; one without a day behind the one after which it was recorded
 * @param replaced those that a correction has replaced or taken back, with the corrections that took one back
 */
public record Series(List<ReadingView> readings, List<Replaced> replaced) {

    /**
     * A reading that no longer counts.
     *
     * @param by what corrected it
     */
    public record Replaced(ReadingView reading, ReadingView by) {}

    public Series {
        readings = List.copyOf(readings);
        replaced = List.copyOf(replaced);
    }

    /** @param all in the order in which they were recorded */
    static Series of(List<ReadingView> all) {
        Map<Integer, ReadingView> byNumber = new HashMap<>();
        all.forEach(reading -> byNumber.put(reading.number(), reading));
        List<Replaced> replaced = new ArrayList<>();
        for (ReadingView reading : all) {
            Optional.ofNullable(reading.corrects())
                    .map(byNumber::get)
                    .ifPresent(corrected -> replaced.add(new Replaced(corrected, reading)));
        }
        Set<Integer> gone =
                replaced.stream().map(each -> each.reading().number()).collect(Collectors.toSet());
        List<ReadingView> current = new ArrayList<>(all.stream()
                .filter(reading -> !gone.contains(reading.number()) && reading.value() != null)
                .sorted(Comparator.comparingInt(reading -> first(reading, byNumber)))
                .toList());
        return new Series(byDay(current), replaced);
    }

    /** By day; one without a day stays behind the one after which it was recorded. */
    private static List<ReadingView> byDay(List<ReadingView> recorded) {
        List<List<ReadingView>> groups = new ArrayList<>();
        for (ReadingView reading : recorded) {
            if (reading.on() != null || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(reading);
        }
        groups.sort(Comparator.comparing(group -> group.get(0).on(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return groups.stream().flatMap(List::stream).toList();
    }

    /** The reading that the corrections began with: one corrected keeps its place. */
    private static int first(ReadingView reading, Map<Integer, ReadingView> byNumber) {
        ReadingView at = reading;
        Integer corrected = at.corrects();
        while (corrected != null && byNumber.containsKey(corrected)) {
            at = byNumber.get(corrected);
            corrected = at.corrects();
        }
        return at.number();
    }

    /** A reading by its number, also one that no longer counts. */
    public Optional<ReadingView> numbered(int number) {
        return Stream.concat(readings.stream(), replaced.stream().map(Replaced::reading))
                .filter(reading -> reading.number() == number)
                .findFirst();
    }

    /** The numbers of all that were ever recorded. */
    public LongStream numbers() {
        return LongStream.concat(
                readings.stream().mapToLong(ReadingView::number),
                replaced.stream()
                        .flatMapToLong(each ->
                                LongStream.of(each.reading().number(), each.by().number())));
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The last one, null if there is none. */
    public @Nullable ReadingView latest() {
        return readings.isEmpty() ? null : readings.get(readings.size() - 1);
    }

    /** The line of the numbers among them, null if fewer than two are numbers. */
    public @Nullable LineChart chart() {
        return sizes().size() < 2 ? null : ChartPainter.paint(readings);
    }

    /** Whether one of them cannot stand in the chart. */
    public boolean hasGaps() {
        return sizes().size() < readings.size();
    }

    private List<BigDecimal> sizes() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (ReadingView reading : readings) {
            BigDecimal size = reading.size();
            if (size != null) {
                numbers.add(size);
            }
        }
        return numbers;
    }
}
