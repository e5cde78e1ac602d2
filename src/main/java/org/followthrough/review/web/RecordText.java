package org.followthrough.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.review.Participant;
import org.followthrough.review.RecordDetails.Evidence;
import org.followthrough.review.RecordDetails.Held;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a review's record as lines of text. What is written of a list is read as the same list again: where plain
 * words would be read otherwise they are marked, a name by quotation marks, the end of a date's words by "()", and a line
 * that goes on in the next by a backslash at its end.
 */
final class RecordText {

    private static final Pattern BULLET = Pattern.compile("^(--|[-•*])\\s+");
    private static final Pattern TOO_DEEP = Pattern.compile("^-{3,}\\s+.*", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("^[\"“](?<name>.+?)[\"”](?:\\s*,\\s*(?<role>.*))?$", Pattern.DOTALL);

    /** With its day, or with the brackets of one. */
    private static final Pattern MARKED = Pattern.compile(
            "^(?<words>.+?)\\s+\\((?<date>\\d{4}-\\d{2}-\\d{2})?\\)\\s+[–—-]\\s+(?<text>\\S.*)$", Pattern.DOTALL);

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s+(?=\\S)");
    private static final Pattern DAY = Pattern.compile("\\(\\d{4}-\\d{2}-\\d{2}\\)");

    /** Words that can be nothing but the rest of a date, such as "7 April". */
    private static final Pattern DATE_GOES_ON =
            Pattern.compile("(?i)(?:(?:\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|early|mid|late|"
                    + "(?:jan|febr)(?:uary)?|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
                    + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)[\\s,.]*)+");

    private static final Pattern PARTING = Pattern.compile("(?m)^\\s*-{3,}\\s*$");
    private static final String PARTED = "\n\n---\n\n";

    private RecordText() {}

    static String of(List<Participant> people) {
        return people.stream().map(RecordText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Participant person) {
        String role = person.role() == null ? "" : ", " + person.role();
        String plain = person.name() + role;
        return person(plain, person.part()).equals(person) ? plain : "“" + person.name() + "”" + role;
    }

    static List<Participant> people(String typed, Participant.Part part) {
        return lines(typed).stream().map(line -> person(line, part)).toList();
    }

    private static Participant person(String line, Participant.Part part) {
        String words = BULLET.matcher(line).replaceFirst("");
        Matcher quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            return new Participant(part, quoted.group("name").strip(), quoted.group("role"));
        }
        int comma = words.indexOf(',');
        return comma < 1
                ? new Participant(part, words, null)
                : new Participant(
                        part,
                        words.substring(0, comma).strip(),
                        words.substring(comma + 1).strip());
    }

    static String ofEvidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> goingOn((each.level() == 0 ? "- " : "-- ") + each.text()))
                .collect(Collectors.joining("\n"));
    }

    static List<Evidence> evidence(String typed, Map<String, String> problems) {
        List<Evidence> evidence = new ArrayList<>();
        List<Integer> deep = new ArrayList<>();
        for (String line : lines(typed)) {
            if (TOO_DEEP.matcher(line).matches()) {
                deep.add(evidence.size() + 1);
            }
            evidence.add(new Evidence(
                    line.startsWith("-- ") ? 1 : 0, BULLET.matcher(line).replaceFirst("")));
        }
        if (!deep.isEmpty()) {
            problems.putIfAbsent(
                    "evidence",
                    "Evidence, " + numbered(deep) + ": begin with one hyphen, or two for what stands under it");
        }
        return evidence;
    }

    static String ofTimetable(List<Held> timetable) {
        return timetable.stream().map(RecordText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Held held) {
        String end = " – " + goingOn(held.text());
        if (held.date() != null) {
            return held.dateWords() + " (" + held.date() + ")" + end;
        }
        String plain = held.dateWords() + " – " + held.text();
        return held.equals(plainly(plain)) ? held.dateWords() + end : held.dateWords() + " ()" + end;
    }

    static List<Held> timetable(String typed, Map<String, String> problems) {
        List<Held> timetable = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        List<String> noDays = new ArrayList<>();
        List<String> lines = lines(typed);
        for (int i = 0; i < lines.size(); i++) {
            Matcher marked = MARKED.matcher(lines.get(i));
            Held held = marked.matches()
                    ? new Held(marked.group("words"), day(marked.group("date"), noDays), marked.group("text"))
                    : plainly(lines.get(i));
            if (held == null) {
                unread.add(i + 1);
            } else {
                timetable.add(held);
            }
        }
        if (!unread.isEmpty()) {
            problems.putIfAbsent(
                    "timetable",
                    "Timetable, " + numbered(unread)
                            + ": write a date, then a dash with spaces around it, then what happened");
        } else if (!noDays.isEmpty()) {
            problems.putIfAbsent("timetable", "Timetable: there is no day " + Words.list(noDays));
        }
        return timetable;
    }

    /** A line without a mark: its date goes as far as what follows a dash can only belong to one. */
    private static @Nullable Held plainly(String line) {
        Matcher dash = DASH.matcher(line);
        if (DAY.matcher(line).find()
                || !dash.find()
                || line.substring(0, dash.start()).isBlank()) {
            return null;
        }
        int wordsEnd = dash.start();
        int textBegins = dash.end();
        while (dash.find()
                && DATE_GOES_ON
                        .matcher(line.substring(textBegins, dash.start()))
                        .matches()) {
            wordsEnd = dash.start();
            textBegins = dash.end();
        }
        return new Held(line.substring(0, wordsEnd).strip(), null, line.substring(textBegins));
    }

    private static @Nullable LocalDate day(@Nullable String typed, List<String> noDays) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            noDays.add(typed);
            return null;
        }
    }

    static String ofObservations(List<String> observations) {
        return observations.stream()
                .map(each -> each.replaceAll("(?m)^(\\s*)(-{3,}\\s*)$", "$1\\\\$2"))
                .collect(Collectors.joining(PARTED));
    }

    static List<String> observations(String typed) {
        return Arrays.stream(PARTING.split(typed))
                .map(each ->
                        each.replaceAll("(?m)^(\\s*)\\\\(-{3,}\\s*)$", "$1$2").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String goingOn(String text) {
        return text.replace("\n", "\\\n");
    }

    private static List<String> lines(String typed) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String each : typed.lines().map(String::strip).toList()) {
            if (each.endsWith("\\")) {
                line.append(each, 0, each.length() - 1).append('\n');
            } else {
                lines.add(line.append(each).toString().strip());
                line.setLength(0);
            }
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static String numbered(List<Integer> lines) {
        return Words.plural(lines.size(), "line ", "lines ") + Words.list(lines);
    }
}
