package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a response that a person may read.
 *
 * @param versions the newest first
 * @param insider whether they may know who did what before it was published
 */
record VersionsPage(ResponsePlace place, List<Line> versions, boolean insider) {

    /** A version of the list. */
    record Line(VersionView version, ResponseTag tag, String path, String more) {}

    /**
     * Which two versions to compare, as typed.
     *
     * @param from number of the older
     * @param to number of the newer
     */
    record CompareForm(@Nullable String from, @Nullable String to) {}

    static VersionsPage of(ResponsePlace place, List<ResponseView> readable, boolean insider) {
        List<Line> lines = new ArrayList<>();
        for (ResponseView each : readable) {
            VersionView version = each.version();
            lines.add(new Line(
                    version,
                    ResponseTag.of(version.state()),
                    place.path() + "/versions/" + version.number(),
                    more(version, insider, ResponsePage.whose(place.recipient()))));
        }
        Collections.reverse(lines);
        return new VersionsPage(place, lines, insider);
    }

    /** The last two, to start with. */
    CompareForm lastTwo() {
        int last = versions.size() - 1;
        return versions.size() < 2
                ? new CompareForm("", "")
                : new CompareForm(number(versions.get(Math.min(1, last))), number(versions.get(0)));
    }

    /** For the two lists of the form. */
    public List<Choice> choices() {
        return versions.stream()
                .map(line -> new Choice(
                        number(line),
                        "Version " + line.version().number() + ", "
                                + line.version().state().label().toLowerCase(Locale.UK)))
                .toList();
    }

    public String title() {
        return "Versions of the response to " + place.recommendation().title();
    }

    public List<Link> trail() {
        return ResponseTrail.toVersions(place);
    }

    private static String number(Line line) {
        return String.valueOf(line.version().number());
    }

    private static String more(VersionView version, boolean insider, String whose) {
        List<String> words = new ArrayList<>();
        if (insider) {
            words.add((version.onBehalf() ? "Typed in on " + whose + " behalf by " : "Drafted by ")
                    + version.drafted().name()
                    + " on "
                    + Words.dateAndTime(version.drafted().at()));
        }
        LocalDate decided = version.decidedOn();
        if (decided != null) {
            words.add((words.isEmpty() ? "Decided on " : "decided on ") + Words.date(decided));
        }
        return String.join(", ", words);
    }
}
