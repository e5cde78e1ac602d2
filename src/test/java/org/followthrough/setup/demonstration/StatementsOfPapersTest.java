package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whoever follows the links from the home page comes to every sentence and cell of the five papers. The sentences are
 * cut out of the papers themselves, not out of what the demonstration loads; at the end of each file stands what was left
 * out and why.
 */
@ApplicationTest
@ActiveProfiles("demo")
class StatementsOfPapersTest {

    /** The demonstration has a few hundred pages; a walk that comes to so many has lost its way. */
    private static final int PAGES = 3000;

    /** Lists in other orders and with other filters say nothing that they do not say unfiltered. */
    private static final Pattern NOTHING_NEW =
            Pattern.compile("/(sign-in|search|recommendations)\\b.*\\?.*|/sign-in.*");

    /** What has a name of its own; other tests' committees and reviews stand in the same database. */
    private static final Pattern NAMED = Pattern.compile("/(committees|reviews|plans|referrals|r)/([^/?]+).*");

    /** What tells one typesetter's hand from another's: spaces, quotation marks, dashes, bullets, stops. */
    private static final Pattern TYPESETTING = Pattern.compile("[^\\p{L}\\p{N}£%]");

    /** The walk is long, and all tests look at what it found. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    private static final String PAPERS = papers();

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"leeds", "telford-response", "telford-budget", "warwickshire", "walsall"})
    void everyStatementStandsOnAPageThatLinksLeadTo(String paper) throws IOException {
        List<String> missing = statements(paper).stream()
                .filter(statement -> !stands(statement))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void wordsThatNoPaperPrintsAreNotFound() {
        assertThat(stands("The Board resolved to abolish the flowchart.")).isFalse();
    }

    private boolean stands(String statement) {
        String wanted = letters(statement);
        return pages().values().stream().anyMatch(page -> page.contains(wanted));
    }

    private Map<String, String> pages() {
        if (WORDS.isEmpty()) {
            Deque<String> waiting = new ArrayDeque<>(List.of("/"));
            while (!waiting.isEmpty()) {
                String address = waiting.remove();
                if (!WORDS.containsKey(address)) {
                    Document page = page(address);
                    WORDS.put(address, letters(page.text()));
                    links(page).forEach(waiting::add);
                    assertThat(WORDS).hasSizeLessThan(PAGES);
                }
            }
        }
        return WORDS;
    }

    private static List<String> links(Document page) {
        return page.select("a[href^=/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !NOTHING_NEW.matcher(link).matches())
                .filter(StatementsOfPapersTest::isOfThePapers)
                .toList();
    }

    private static boolean isOfThePapers(String link) {
        Matcher named = NAMED.matcher(link);
        return !named.matches() || PAPERS.contains("\"" + named.group(2) + "\"");
    }

    private static String papers() {
        try {
            StringBuilder papers = new StringBuilder();
            for (Resource paper : new PathMatchingResourcePatternResolver().getResources("demonstration/*.json")) {
                papers.append(paper.getContentAsString(StandardCharsets.UTF_8));
            }
            return papers.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Document page(String address) {
        try {
            MockHttpServletResponse response =
                    mvc.perform(get(URI.create(address))).andReturn().getResponse();
            assertThat(response.getStatus()).as(address).isLessThan(400);
            if (response.getStatus() == 200) {
                assertThat(response.getContentAsString().strip())
                        .as("the whole of " + address)
                        .endsWith("</html>");
            }
            return Jsoup.parse(response.getContentAsString());
        } catch (Exception failed) {
            throw new AssertionError(address, failed);
        }
    }

    private static List<String> statements(String paper) throws IOException {
        try (InputStream text = new ClassPathResource("papers/statements/" + paper + ".txt").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .takeWhile(line -> !line.startsWith("=== "))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static String letters(String words) {
        return TYPESETTING.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
