package org.followthrough.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.dates.DueDate.Kind;
import org.jspecify.annotations.Nullable;

/** Reads due words once. Whatever is not understood to its last word is left unread: half a date is a wrong one. */
final class DueReader {

    /** No table cell with a date in it is longer; what is has a story to tell. */
    private static final int LONGEST = 200;

    private static final Pattern AS_ABOVE = Pattern.compile("(?:as|see|same as) (?:above|below|previous)");

    private final String words;
    private final LocalDate publishedOn;
    private final Set<String> notes = new LinkedHashSet<>();

    DueReader(String words, LocalDate publishedOn) {
        this.words = words;
        this.publishedOn = publishedOn;
    }

    DueDate read() {
        if (words.length() > LONGEST) {
            return unread("They are too long for a date.");
        }
        String text = DueWords.plain(words);
        if (DueWords.NOTHING.matcher(text).matches()) {
            return without(Kind.NONE, "No date is given.");
        }
        String settled = DueWords.TENTATIVE
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        if (settled.isEmpty()) {
            return without(Kind.NONE, "No date is set yet: it is still to be confirmed.");
        }
        try {
            DueDate read = understood(settled);
            if (!settled.equals(text)) {
                notes.add("It is still to be confirmed.");
            }
            return read == null ? unread(reason(settled)) : withNotes(read);
        } catch (Unreadable e) {
            return unread(e.getMessage());
        } catch (DateTimeException e) {
            return unread("It names a day that is not in the calendar.");
        }
    }

    private @Nullable DueDate understood(String text) {
        if (DueWords.ONGOING.matcher(text).matches()) {
            return new DueDate(words, Kind.ONGOING, null, null, true, "Ongoing, with no date.");
        }
        DueDate done = done(text);
        if (done != null) {
            return done;
        }
        DueDate dated = dated(text);
        if (dated != null) {
            return dated;
        }
        return DueWords.EVENT.matcher(text).matches()
                ? without(Kind.EVENT, "Depends on something that has no date here.")
                : null;
    }

    /** "Completed September 2013" in a paper of June is a promise, so that one is read as a date. */
    private @Nullable DueDate done(String text) {
        Matcher done = DueWords.DONE.matcher(text);
        if (!done.lookingAt()) {
            return null;
        }
        String rest = text.substring(done.end()).replaceAll("\\)$", "");
        if (rest.isEmpty()) {
            return without(Kind.DONE, "Said to be done already.");
        }
        Chain chain = chain(rest);
        if (chain == null) {
            return null;
        }
        Span span = chain.span(MissingYear.LAST, publishedOn);
        if (span.from().isAfter(publishedOn)) {
            return null;
        }
        notes.addAll(chain.notes(MissingYear.LAST, publishedOn));
        String when = span.isOneDay()
                ? "on " + Span.words(span.from())
                : "between " + Span.words(span.from()) + " and " + Span.words(span.until());
        return new DueDate(words, Kind.DONE, span.from(), span.until(), false, "Said to have been done " + when + ".");
    }

    private @Nullable DueDate dated(String text) {
        String core = text;
        boolean ongoing = false;
        Matcher after = DueWords.ONGOING_AFTER.matcher(core);
        if (after.find() && after.start() > 0) {
            core = core.substring(0, after.start());
            ongoing = true;
        }
        Matcher before = DueWords.ONGOING_BEFORE.matcher(core);
        if (before.lookingAt() && before.end() < core.length()) {
            core = core.substring(before.end()).replaceAll("\\)$", "");
            ongoing = !DueWords.BY.matcher(core).lookingAt();
        }
        return timed(bare(core), ongoing);
    }

    /** Takes off what is to be done and where, until only the time is left. */
    private static String bare(String core) {
        String bare = core;
        Matcher lead = DueWords.LEAD.matcher(bare);
        while (lead.lookingAt() && lead.end() < bare.length()) {
            bare = bare.substring(lead.end());
            lead = DueWords.LEAD.matcher(bare);
        }
        Matcher trail = DueWords.TRAIL.matcher(bare);
        while (trail.find() && trail.start() > 0) {
            bare = bare.substring(0, trail.start());
            trail = DueWords.TRAIL.matcher(bare);
        }
        return bare;
    }

    private @Nullable DueDate timed(String core, boolean ongoing) {
        if (DueWords.AT_ONCE.matcher(core).matches()
                || DueWords.POINT.matcher(core).matches()) {
            notes.add("That is read as the day of publication.");
            return span(Span.day(publishedOn), ongoing);
        }
        DueDate relative = relative(core, ongoing);
        if (relative != null) {
            return relative;
        }
        String by = without(core, DueWords.BY);
        if (by != null) {
            return deadline(by, ongoing, false);
        }
        String before = without(core, DueWords.BEFORE);
        if (before != null) {
            return deadline(before, ongoing, true);
        }
        String beginning = without(core, DueWords.BEGINNING);
        if (beginning != null) {
            Chain chain = chain(beginning);
            return chain == null ? null : span(chain, ongoing || chain.isOneTime());
        }
        String later = without(core, DueWords.AFTER);
        if (later != null && chain(later) != null) {
            throw new Unreadable("They say after which day and not by which.");
        }
        String in = without(core, DueWords.IN);
        Chain chain = chain(in == null ? core : in);
        return chain == null ? null : span(chain, ongoing);
    }

    /**
     * A period of or from a day ends on the day of the same number, or on the month's last if it has none (Dodds v
     * Walker, House of Lords 1981).
     */
    private @Nullable DueDate relative(String core, boolean ongoing) {
        String text = core.startsWith("by ") ? core.substring(3) : core;
        Matcher relative = DueWords.RELATIVE.matcher(text);
        if (!relative.matches()) {
            return null;
        }
        LocalDate start = publishedOn;
        String since = relative.group("since");
        if (since == null || DueWords.POINT.matcher(since).matches()) {
            notes.add("Counted from " + Span.words(publishedOn) + ", the day of publication.");
        } else {
            Chain chain = chain(since);
            if (chain == null) {
                return without(Kind.EVENT, "Counts from something that has no date here.");
            }
            start = chain.span(MissingYear.NEAREST, publishedOn).from();
            notes.addAll(chain.notes(MissingYear.NEAREST, publishedOn));
        }
        String least = relative.group("least");
        String unit = relative.group("unit");
        LocalDate from = least == null ? start : plus(start, least, unit);
        LocalDate until = plus(start, relative.group("number"), unit);
        if (from.isAfter(until)) {
            throw new Unreadable("It ends before it begins.");
        }
        return span(new Span(from, until), ongoing);
    }

    private static LocalDate plus(LocalDate start, String number, String unit) {
        int count = DueWords.number(number);
        return switch (unit) {
            case "day" -> start.plusDays(count);
            case "week" -> start.plusWeeks(count);
            case "month" -> start.plusMonths(count);
            default -> start.plusYears(count);
        };
    }

    /** A deadline is a span from the day of the paper, or the day itself if that was over by then. */
    private @Nullable DueDate deadline(String core, boolean ongoing, boolean dayBefore) {
        Chain chain = chain(core);
        if (chain == null) {
            return null;
        }
        MissingYear rule = ongoing ? MissingYear.NEAREST : MissingYear.NEXT;
        Span span = chain.span(rule, publishedOn);
        notes.addAll(chain.notes(rule, publishedOn));
        LocalDate until = dayBefore ? span.from().minusDays(1) : span.until();
        LocalDate from = until.isBefore(publishedOn) ? until : publishedOn;
        return new DueDate(
                words,
                Kind.SPAN,
                from,
                until,
                ongoing,
                "By " + Span.words(until) + (ongoing ? ", then ongoing." : "."));
    }

    private DueDate span(Chain chain, boolean ongoing) {
        MissingYear rule = ongoing ? MissingYear.NEAREST : MissingYear.NEXT;
        Span span = chain.span(rule, publishedOn);
        notes.addAll(chain.notes(rule, publishedOn));
        return span(span, ongoing);
    }

    private DueDate span(Span span, boolean ongoing) {
        String first = Span.words(span.from());
        String last = Span.words(span.until());
        String when = span.isOneDay() ? "On " + first : "From " + first + " to " + last;
        String begins = span.isOneDay() ? "Begins on " + first : "Begins between " + first + " and " + last;
        return new DueDate(
                words,
                Kind.SPAN,
                span.from(),
                span.until(),
                ongoing,
                ongoing ? begins + " and is then ongoing." : when + ".");
    }

    private @Nullable Chain chain(String core) {
        Part numbers = TwoNumbers.read(core, publishedOn);
        return numbers == null ? Chain.scan(core, publishedOn) : new Chain(List.of(numbers));
    }

    private static @Nullable String without(String text, Pattern lead) {
        Matcher found = lead.matcher(text);
        return found.lookingAt() && found.end() < text.length() ? text.substring(found.end()) : null;
    }

    private static String reason(String text) {
        if (DueWords.SOON.matcher(text).matches()) {
            return "They name no day.";
        }
        if (AS_ABOVE.matcher(text).matches()) {
            return "They point to another row.";
        }
        return text.contains("working day") ? "Working days depend on bank holidays, which are not known here." : "";
    }

    private DueDate without(Kind kind, String reading) {
        return new DueDate(words, kind, null, null, false, reading);
    }

    private DueDate withNotes(DueDate read) {
        if (notes.isEmpty()) {
            return read;
        }
        String reading = read.reading() + " " + String.join(" ", notes);
        return new DueDate(words, read.kind(), read.from(), read.until(), read.ongoing(), reading);
    }

    private DueDate unread(@Nullable String reason) {
        String because = reason == null || reason.isEmpty() ? "" : " " + reason;
        return without(Kind.UNREAD, "No date could be read from these words, which stand as written." + because);
    }
}
