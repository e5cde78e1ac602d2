package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.meeting.PastedBlocks.Block;

/** Reads who was there out of what stands before the first item of minutes. */
final class PastedAttendance {

    private static final String GROUPS =
            "(?:(?:PRESENT|Present|IN ATTENDANCE|In attendance|In Attendance|Also attending"
                    + "|Also present|Also in attendance|ALSO PRESENT|APOLOGIES|Apologies|Officers|OFFICERS|Members|MEMBERS|Councillors"
                    + "|COUNCILLORS|Co-optees|Co-opted [Mm]embers|Observers)(?: for absence| FOR ABSENCE| present)?)";

    private static final Pattern BEGIN = Pattern.compile(
            "(?s)(?:PRESENT|Present|IN ATTENDANCE|In attendance|In Attendance|Attendance|Members present)\\b.*");
    private static final Pattern CAPTION = Pattern.compile("(?s)(" + GROUPS + ")\\s*(?:[:–—-]\\s*(.*))?");
    private static final Pattern INNER = Pattern.compile("(?s)(Councillors|Members|Cllrs)\\b[:\\s]+(.*)");
    private static final Pattern OTHER_GROUP =
            Pattern.compile(",? and (?=(?:Co-optees|Co-opted [Mm]embers|Observers) )");
    private static final Pattern INITIALS =
            Pattern.compile("(?:Cllr\\.? |Councillor )?(?:\\p{Lu}\\.\\s?)+[\\p{Lu}][\\p{L}’'-]+(?: \\(.*\\))?");

    private PastedAttendance() {}

    /** Where it begins among the blocks; behind the last one if it is not there. */
    static int begin(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !BEGIN.matcher(blocks.get(at).text()).matches()) {
            at++;
        }
        return at;
    }

    /** As an officer types it: a group after "# ", then its names line by line. */
    static String typed(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            Matcher caption = CAPTION.matcher(block.text());
            if (!caption.matches()) {
                lines.addAll(names(block.text()));
                continue;
            }
            String rest = caption.group(2) == null ? "" : caption.group(2);
            Matcher inner = INNER.matcher(rest);
            if (inner.matches()) {
                group(lines, caption.group(1) + ": " + inner.group(1), inner.group(2));
            } else {
                group(lines, caption.group(1), rest);
            }
        }
        return String.join("\n", lines);
    }

    private static void group(List<String> lines, String name, String rest) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).startsWith("# ")) {
            lines.remove(last); // "Present:" over the groups themselves
        }
        String[] others = OTHER_GROUP.split(rest, -1);
        lines.add("# " + name);
        lines.addAll(names(others[0]));
        for (String other : Arrays.asList(others).subList(1, others.length)) {
            Matcher named = Pattern.compile("(?s)(Co-optees|Co-opted [Mm]embers|Observers) (.*)")
                    .matcher(other);
            if (named.matches()) {
                lines.add("# " + named.group(1));
                lines.addAll(names(named.group(2)));
            }
        }
    }

    /** One by one where they can be told apart without a doubt, else as they stand. */
    private static List<String> names(String words) {
        String bare = words.strip().replaceFirst("(?<=[^\\s.]{2})\\.$", "");
        if (bare.contains(";")) {
            return parts(bare.split("\\s*;\\s*(?:and )?", -1));
        }
        String[] councillors = bare.split("\\s+(?=Cllr\\b|Councillor\\b)", -1);
        if (councillors.length > 1) {
            return parts(councillors);
        }
        String[] names = bare.split(",\\s*(?:and )?|\\s+and\\s+", -1);
        boolean all =
                Arrays.stream(names).allMatch(name -> INITIALS.matcher(name).matches());
        return all ? parts(names) : parts(bare);
    }

    private static List<String> parts(String... found) {
        return Arrays.stream(found)
                .map(each ->
                        each.replaceFirst("^and ", "").replaceFirst(",$", "").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
