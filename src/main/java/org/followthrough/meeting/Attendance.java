package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A group of those who were there, or who sent apologies, in the words of the minutes.
 *
 * @param group at most 100 characters, such as "Councillors"
 * @param names each at most 200 characters
 */
public record Attendance(String group, List<String> names) {

    private static final int GROUP = 100;
    private static final int NAME = 200;
    private static final int GROUPS = 20;

    public Attendance {
        names = List.copyOf(names);
    }

    /**
     * Reads what an officer types: a line "# Councillors" begins a group, every other line is a name.
     *
     * @throws InvalidInput naming "attendance"
     */
    public static List<Attendance> read(@Nullable String typed) {
        List<Attendance> groups = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String group = "";
        for (String line : typed == null
                ? List.<String>of()
                : typed.lines().map(String::strip).toList()) {
            if (line.startsWith("#")) {
                close(groups, group, names);
                group = line.substring(1).strip();
            } else if (!line.isEmpty()) {
                names.add(line);
            }
        }
        close(groups, group, names);
        check(groups);
        return groups;
    }

    private static void close(List<Attendance> groups, String group, List<String> names) {
        if (!group.isEmpty() || !names.isEmpty()) {
            groups.add(new Attendance(group, names));
            names.clear();
        }
    }

    private static void check(List<Attendance> groups) {
        for (Attendance each : groups) {
            if (each.group.isEmpty()) {
                throw new InvalidInput("attendance", "Begin with the name of a group, such as “# Councillors”");
            }
            if (each.names.isEmpty()) {
                throw new InvalidInput(
                        "attendance", "Enter who belongs to “%s”, one name to a line".formatted(each.group));
            }
            if (each.group.length() > GROUP || each.names.stream().anyMatch(name -> name.length() > NAME)) {
                throw new InvalidInput(
                        "attendance", "A group must be 100 characters or fewer, and a name 200 characters or fewer");
            }
        }
        if (groups.size() > GROUPS) {
            throw new InvalidInput("attendance", "There can be 20 groups at most");
        }
    }

    /** As an officer types it. */
    public static String typed(List<Attendance> groups) {
        return groups.stream()
                .map(each -> "# " + each.group + "\n" + String.join("\n", each.names))
                .collect(Collectors.joining("\n\n"));
    }
}
