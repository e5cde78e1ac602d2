package org.followthrough.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates as they lie in the sources, by name, and whether the pieces that they ask for exist. */
record Templates(Map<String, String> byName) {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("~\\{\\s*(?<file>[\\w/-]*)\\s*(?:::\\s*(?<piece>[.#]?[\\w-]+))?");
    private static final Pattern PIECE = Pattern.compile("th:fragment=\"([\\w-]+)");

    static Templates ofTheApplication() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Map<String, String> byName = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                byName.put(
                        FOLDER.relativize(file).toString().replace('\\', '/').replace(".html", ""),
                        Files.readString(file));
            }
            return new Templates(byName);
        }
    }

    /** What is asked for and is not there. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        byName.forEach((name, text) -> {
            String plain = COMMENT.matcher(text).replaceAll("");
            REFERENCE
                    .matcher(plain)
                    .results()
                    .filter(reference -> !isThere(name, plain, reference))
                    .forEach(reference -> missing.add(name + " asks for " + reference.group()));
        });
        return missing;
    }

    private boolean isThere(String name, String plain, MatchResult reference) {
        String file = reference.group(1);
        String piece = reference.group(2);
        if (!file.isEmpty() && !file.equals("this")) {
            String other = byName.get(file);
            return other != null && (piece == null || pieces(other).contains(piece) || isSelected(other, piece));
        }
        return piece == null || pieces(plain).contains(piece) || isSelected(plain, piece);
    }

    private static Set<String> pieces(String text) {
        return PIECE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** An element's name, class or id of the same file. */
    private static boolean isSelected(String text, String selector) {
        String name = Pattern.quote(selector.replaceFirst("^[.#]", ""));
        String pattern = switch (selector.charAt(0)) {
            case '.' -> "class=\"[^\"]*(?<![\\w-])" + name + "(?![\\w-])";
            case '#' -> "\\bid=\"" + name + "\"";
            default -> "<" + name + "[\\s>]";
        };
        // a component that is put in the element's place brings its class with it
        boolean component = selector.startsWith(".govuk-") && text.contains("govuk/" + selector.substring(7) + " ::");
        return component || Pattern.compile(pattern).matcher(text).find();
    }
}
