package org.followthrough.guards;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the text of every source file. */
class SourcesTest {

    /** More does not fit into a head. */
    private static final int LINES_OF_A_FILE = 300;

    /** About a screen; a few more for what the formatter breaks. */
    private static final int LINES_OF_A_METHOD = 45;

    private static final Set<String> TOP_LEVEL = Set.of(
            ".ci",
            ".editorconfig",
            ".git",
            ".gitignore",
            ".mvn",
            "README.md",
            "data",
            "docker-compose.yml",
            "mvnw",
            "mvnw.cmd",
            "pom.xml",
            "src",
            "target");

    /** Whom a file may name: standards, Maven's own repository and names that nobody can have. */
    private static final Pattern KNOWN_HOST = Pattern.compile(
            "localhost|127\\.0\\.0\\.1|(www|maven|repo\\.maven)\\.apache\\.org|www\\.w3\\.org|www\\.thymeleaf\\.org"
                    + "|democracy\\.leeds\\.gov\\.uk|democratic\\.warwickshire\\.gov\\.uk"
                    + "|www\\.gov\\.uk|www\\.legislation\\.gov\\.uk|jakarta\\.ee"
                    + "|design-system\\.service\\.gov\\.uk|ico\\.org\\.uk|www\\.equalityadvisoryservice\\.com"
                    + "|(\\w+\\.)*example(\\.(com|org|net))?");

    private static final Pattern FIELDS_OWN = Pattern.compile("add(Attribute|Object)\\(\\s*\"(heading|hint|label"
            + "|labelClasses|classes|legendClasses|prefix|suffix|type|inputmode|autocomplete|spellcheck|maxlength)\"");

    private static final Pattern HOST = Pattern.compile("https?://([A-Za-z0-9][A-Za-z0-9.-]*)");
    private static final Pattern HOME_FOLDER = Pattern.compile("(?<![\\w.}/-])/(root|home/\\w+|Users/\\w+)/");

    private static Sources ours = new Sources(List.of(), List.of());

    @BeforeAll
    static void readOnce() throws IOException {
        List<String> undocumented = new ArrayList<>();
        List<Sources.Method> methods = new ArrayList<>();
        for (String file : javaFiles("src/main/java")) {
            Sources read = Sources.read(file, text(file));
            undocumented.addAll(read.undocumented());
            methods.addAll(read.methods());
        }
        ours = new Sources(undocumented, methods);
    }

    @Test
    void filesAreShortEnoughToKnow() throws IOException {
        assertThat(longerThan(LINES_OF_A_FILE, "src")).isEmpty();
        assertThat(longerThan(1, "src/main")).as("files are found at all").isNotEmpty();
    }

    private static List<String> longerThan(int limit, String folder) throws IOException {
        return files(
                folder,
                name -> name.matches(".*\\.(java|html|scss|js|groovy|sql)")
                        && text(name).lines().count() > limit);
    }

    @Test
    void methodsFitOnAScreen() throws IOException {
        assertThat(ours.methods()).hasSizeGreaterThan(300).noneMatch(method -> method.lines() > LINES_OF_A_METHOD);
    }

    @Test
    void aLongMethodIsFound() throws IOException {
        String body = Stream.generate(() -> "        go();\n")
                .limit(LINES_OF_A_METHOD)
                .collect(joining());
        assertThat(Sources.read("Long.java", "class Long {\n    void walk() {\n" + body + "    }\n}\n")
                        .methods())
                .containsExactly(new Sources.Method("Long.java: walk", LINES_OF_A_METHOD + 2));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        assertThat(ours.undocumented()).isEmpty();
    }

    @Test
    void aTypeWithoutWordsIsFound() throws IOException {
        assertThat(Sources.read("Mute.java", "public class Mute { public record Inner() {} }")
                        .undocumented())
                .containsExactly("Mute.java: Mute", "Mute.java: Inner");
        assertThat(Sources.read("Said.java", "/** Said. */ public class Said { class Inner {} }")
                        .undocumented())
                .isEmpty();
    }

    @Test
    void topLevelHoldsOnlyWhatItMust() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            assertThat(files.map(Path::toString)).isSubsetOf(TOP_LEVEL);
        }
    }

    @Test
    void filesNameNoHostThatTheyNeedNot() throws IOException {
        assertThat(findings(SourcesTest::unknownHosts)).isEmpty();
        assertThat(unknownHosts("get it from https://registry.evil/x or http://localhost:8080"))
                .containsExactly("registry.evil");
    }

    @Test
    void filesNameNoFolderOfTheMachineTheyWereWrittenOn() throws IOException {
        assertThat(findings(SourcesTest::machinePaths)).isEmpty();
        assertThat(machinePaths("in /ho" + "me/ann/project")).isNotEmpty();
        assertThat(machinePaths("in " + Path.of("").toAbsolutePath())).isNotEmpty();
    }

    /** A field's fragment would take it for what its caller says of the field: every label became a heading once. */
    @Test
    void noPageHasAnAttributeThatFieldsTakeForTheirs() throws IOException {
        assertThat(findings(SourcesTest::attributesOfFields)).isEmpty();
        assertThat(attributesOfFields("model.addAttribute(\"head" + "ing\", words)"))
                .isNotEmpty();
    }

    @Test
    void theRegisterWritesNoSql() throws IOException {
        for (String file : javaFiles("src/main/java/org/followthrough/register")) {
            assertThat(changesInSql(text(file))).as(file).isEmpty();
        }
        assertThat(changesInSql("\"\"\"\n  Delete from review where id = 1")).isNotEmpty();
        assertThat(changesInSql("select updated from review")).isEmpty();
    }

    private static List<String> unknownHosts(String text) {
        return HOST.matcher(text)
                .results()
                .map(found -> found.group(1).replaceFirst("\\.$", ""))
                .filter(host -> !KNOWN_HOST.matcher(host).matches())
                .toList();
    }

    private static List<String> attributesOfFields(String text) {
        return FIELDS_OWN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> machinePaths(String text) {
        List<String> found = new ArrayList<>();
        HOME_FOLDER.matcher(text).results().forEach(path -> found.add(path.group()));
        String here = Path.of("").toAbsolutePath().toString();
        if (text.contains(here)) {
            found.add(here);
        }
        return found;
    }

    private static List<String> changesInSql(String text) {
        return Pattern.compile("(?i)\\b(insert\\s+into|delete\\s+from|update\\s+\\w+\\s+set|truncate\\s+\\w+)\\b")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Map<String, List<String>> findings(Function<String, List<String>> search) throws IOException {
        Map<String, List<String>> findings = new TreeMap<>();
        List<String> names = new ArrayList<>(files("src", name -> !name.endsWith("SourcesTest.java")));
        names.addAll(files(".mvn", name -> true));
        Stream.of("pom.xml", "README.md", ".ci/run", "docker-compose.yml", ".gitignore")
                .filter(name -> Files.exists(Path.of(name)))
                .forEach(names::add);
        for (String name : names) {
            List<String> found = search.apply(text(name));
            if (!found.isEmpty()) {
                findings.put(name, found);
            }
        }
        return findings;
    }

    private static List<String> javaFiles(String folder) throws IOException {
        return files(folder, name -> name.endsWith(".java") && !name.endsWith("package-info.java"));
    }

    private static List<String> files(String folder, Predicate<String> wanted) throws IOException {
        if (!Files.exists(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    /** Empty for what is no text. */
    private static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
