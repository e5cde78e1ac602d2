package org.followthrough.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser and the Node that this machine has. Playwright's own would be 200 MB in every build; its driver, which
 * Maven brings, runs on any Node of version 20 or newer and drives the distribution's Chromium. Where Node is older or
 * missing, the Maven profile bundled-node brings one.
 *
 * @param chromium the browser's program
 * @param node Node's program, null for the one that the profile brings
 */
record BrowserTools(Path chromium, @Nullable Path node) {

    static final String HINT = "Browser tests need Chromium (or Chrome) and Node 20 or newer on the path, or in the"
            + " variables CHROMIUM and NODE. On Debian and Ubuntu \"apt-get install chromium\" gives the browser;"
            + " \"./mvnw -Pbundled-node verify\" brings a Node.";

    private static final int OLDEST_NODE = 20;

    private static final String BUNDLE = "/META-INF/maven/com.microsoft.playwright/driver-bundle/pom.properties";

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    static Optional<BrowserTools> find() {
        Optional<Path> chromium = program(
                "CHROMIUM",
                () -> onPath(BROWSERS)
                        .or(() -> USUAL_PLACES.stream()
                                .filter(Files::isExecutable)
                                .findFirst()));
        Optional<Path> node = program("NODE", () -> onPath(List.of("node", "node.exe", "nodejs")));
        Optional<Path> fitting = node.filter(BrowserTools::isFitting);
        return chromium.filter(browser -> fitting.isPresent() || bringsNode())
                .map(browser -> new BrowserTools(browser, fitting.orElse(null)));
    }

    /** What Playwright's driver is told. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (node != null) {
            environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        }
        return environment;
    }

    private static boolean bringsNode() {
        return BrowserTools.class.getResource(BUNDLE) != null;
    }

    private static boolean isFitting(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            try (BufferedReader output = process.inputReader()) {
                String version = output.readLine();
                return version != null && Integer.parseInt(version.replaceAll("^v(\\d+).*", "$1")) >= OLDEST_NODE;
            }
        } catch (IOException | NumberFormatException notNode) {
            return false;
        }
    }

    /** What the variable names, and only that; where it is not set, what is found. */
    private static Optional<Path> program(String variable, Supplier<Optional<Path>> elsewhere) {
        String named = System.getenv(variable);
        return named == null || named.isBlank()
                ? elsewhere.get()
                : Optional.of(Path.of(named)).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> folders = Arrays.asList(path.split(File.pathSeparator, -1));
        return names.stream()
                .flatMap(name -> folders.stream()
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> Stream.of(Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
