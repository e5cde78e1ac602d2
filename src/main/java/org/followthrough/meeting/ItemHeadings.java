package org.followthrough.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the headings of items from the words below them: by the minutes' own reference numbers, as BFSC-33; else by
 * numbers that go on; else, where there is no number at all, by capitals.
 */
final class ItemHeadings {

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";

    private static final Pattern CODED =
            Pattern.compile("(([A-Z]{2,6})[-/ ]?\\d{1,4}(?:/\\d{2,4})?)[.:)]?\\s+(?:[-–—]\\s+)?(\\S.*)");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:agenda )?item (?:no\\.? ?)?(\\d{1,3})\\s*[.:–—-]?\\s*(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+(?!" + MONTHS + ")(\\S.*)");
    private static final Pattern INNER = Pattern.compile(
            "(?:[-•*]\\s+)?(\\d{1,3}(?:\\.\\d{1,2})+(?=\\.?\\s)|\\(\\d{1,2}\\)|\\d{1,2} ?\\([a-z]\\))\\.?\\s+(?!"
                    + MONTHS + ")(\\S.*)");
    private static final Pattern SAID = Pattern.compile("(.*\\S)\\s+((?:None|Nil|Agreed|Noted|Received)\\.?)");

    private static final int LONGEST = 200;
    private static final int LONGEST_INNER = 120;
    private static final int LONGEST_SENTENCE = 60;
    private static final int GAP = 3;

    private final MeetingPart part;
    private final List<String> lines;
    private final @Nullable String code;
    private final boolean capitals;
    private int last;
    private int listed;
    private boolean resolved;
    private boolean any;

    private ItemHeadings(MeetingPart part, List<String> lines, @Nullable String code, boolean capitals) {
        this.part = part;
        this.lines = lines;
        this.code = code;
        this.capitals = capitals;
    }

    static ItemHeadings of(MeetingPart part, List<String> lines) {
        ItemHeadings numbers = new ItemHeadings(part, lines, code(lines), false);
        for (int at = 0; at < lines.size(); at++) {
            numbers.read(at);
        }
        return new ItemHeadings(part, lines, numbers.code, !numbers.any);
    }

    /** The letters before the reference numbers: those that come most often, or once with a hyphen. */
    private static @Nullable String code(List<String> lines) {
        Map<String, Integer> found = new HashMap<>();
        for (String line : lines) {
            Matcher coded = CODED.matcher(line);
            if (coded.matches() && isTitle(coded.group(3), LONGEST)) {
                found.merge(coded.group(2), coded.group(1).contains("-") ? 2 : 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The heading on a line, if it is one; to be asked of each line in turn. */
    Optional<ItemHeading> read(int at) {
        String line = lines.get(at);
        if (ResolvedWords.isMarker(line)) {
            resolved = true;
            listed = 0;
            return Optional.empty();
        }
        Optional<ItemHeading> heading = heading(line, at).map(this::parted);
        if (heading.isPresent()) {
            any = true;
            resolved = false;
        }
        return heading;
    }

    private Optional<ItemHeading> heading(String line, int at) {
        Matcher coded = CODED.matcher(line);
        if (code != null) {
            return coded.matches() && coded.group(2).equals(code) && isTitle(coded.group(3), LONGEST)
                    ? Optional.of(new ItemHeading(0, coded.group(1), coded.group(3), ""))
                    : Optional.empty();
        }
        if (capitals) {
            return isCapitalHeading(at) ? Optional.of(new ItemHeading(0, "", line, "")) : Optional.empty();
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches() && isTitle(named.group(2), LONGEST)) {
            return top(Integer.parseInt(named.group(1)), named.group(2));
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return numbered(Integer.parseInt(numbered.group(1)), numbered.group(2));
        }
        Matcher inner = INNER.matcher(line);
        return inner.matches() && isTitle(inner.group(2), LONGEST_INNER) && !resolved
                ? Optional.of(new ItemHeading(level(inner.group(1)), inner.group(1), inner.group(2), ""))
                : Optional.empty();
    }

    private Optional<ItemHeading> numbered(int number, String title) {
        boolean next = last == 0 || (number > last && number <= last + GAP);
        boolean heads = next && isTitle(title, LONGEST) && !title.endsWith(".");
        if (resolved && number == listed + 1 && !heads) {
            listed = number;
            return Optional.empty();
        }
        return next && isTitle(title, LONGEST) ? top(number, title) : Optional.empty();
    }

    private Optional<ItemHeading> top(int number, String title) {
        last = number;
        return Optional.of(new ItemHeading(0, String.valueOf(number), title, ""));
    }

    /** Under the item before it where that has the same first number, or where its own is in brackets. */
    private int level(String number) {
        return last > 0 && (number.startsWith("(") || number.matches(last + "\\D.*")) ? 1 : 0;
    }

    private boolean isCapitalHeading(int at) {
        String line = lines.get(at);
        return PastedBlocks.isCapitals(line)
                && line.length() <= LONGEST_INNER
                && !line.matches("(?:PRESENT|IN ATTENDANCE|APOLOGIES:|ALSO ).*|.*[.;,:]")
                && (at == 0 || lines.get(at - 1).isEmpty());
    }

    /** A line that a heading may be: not too long, with a capital, and no sentence. */
    private static boolean isTitle(String words, int longest) {
        return words.length() <= longest
                && !Character.isLowerCase(words.codePointAt(0))
                && !words.matches("(?s)(?:That|To) .*|.*[;:,]|.*\\.{3,}.*")
                && (!words.endsWith(".") || words.length() <= LONGEST_SENTENCE);
    }

    private ItemHeading parted(ItemHeading heading) {
        String title = heading.title().replaceAll("\\s+", " ");
        Matcher said = SAID.matcher(title);
        return part == MeetingPart.MINUTES && said.matches()
                ? new ItemHeading(heading.level(), heading.number(), said.group(1), said.group(2))
                : new ItemHeading(heading.level(), heading.number(), title, "");
    }
}
