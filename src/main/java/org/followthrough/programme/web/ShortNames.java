package org.followthrough.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.programme.Named;

/** A line of short names of recommendations, as typed: "EP-7, EP-12". */
final class ShortNames {

    private ShortNames() {}

    static List<String> read(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String write(List<Named> recommendations) {
        return recommendations.stream().map(Named::shortName).collect(Collectors.joining(", "));
    }
}
