package org.followthrough.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.guards.Cast.Part;
import org.followthrough.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The search finds no word that is not public yet, for nobody: it looks in what is published only. */
@ApplicationTest
class SearchLeakTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "OFFICER", "ADMINISTRATOR"})
    void noSecretWordIsFound(Part reader) {
        AccessWorld world = AccessWorld.of(context);
        List<String> words = world.secrets().readers().entrySet().stream()
                .filter(word -> !word.getValue().contains(Part.PUBLIC))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(words).hasSizeGreaterThan(10);

        assertThat(words)
                .filteredOn(word -> !results(world, "/search?q=" + word, reader)
                                .select(".app-hits__item")
                                .isEmpty()
                        || !results(world, "/recommendations?q=" + word, reader)
                                .select("tbody tr")
                                .isEmpty())
                .isEmpty();
        // none stands around what is found either, such as all that begin like them
        for (int page = 1; page <= 3; page++) {
            String found = results(world, "/search?q=zq&page=" + page, reader)
                    .select(".app-hits")
                    .text();
            assertThat(words).noneMatch(found::contains);
        }
    }

    /** The control: words of what is published are found. */
    @Test
    void publicWordsAreFound() throws UnsupportedEncodingException {
        AccessWorld world = AccessWorld.of(context);
        String title = Jsoup.parse(new Visits(mvc, world)
                        .get(AccessForms.fill("/reviews/{slug}", world.object("a published review")), Part.PUBLIC)
                        .getContentAsString())
                .select("h1")
                .text();

        assertThat(results(world, "/search?q=" + title.replace(" ", "%20"), Part.PUBLIC)
                        .select(".app-hits__title")
                        .eachText())
                .contains(title);
    }

    /** Two letters change places, so that a suggestion would be the word itself. */
    @Test
    void noSecretWordIsSuggested() {
        AccessWorld world = AccessWorld.of(context);
        List<String> open = letters(world, true);
        List<String> secret = letters(world, false).stream()
                .filter(word -> !open.contains(word))
                .toList();
        assertThat(secret).hasSizeGreaterThan(10);

        assertThat(secret)
                .filteredOn(word -> results(world, "/search?q=qz" + word.substring(2), Part.OFFICER)
                        .select("main")
                        .text()
                        .contains(word))
                .isEmpty();
    }

    /** The letters of the words that the public may read, or may not: figures are suggested for no word. */
    private static List<String> letters(AccessWorld world, boolean open) {
        return world.secrets().readers().entrySet().stream()
                .filter(word -> word.getValue().contains(Part.PUBLIC) == open)
                .map(word -> word.getKey().replaceAll("\\d", ""))
                .distinct()
                .toList();
    }

    /** The control of what changes: the words before and after, and why. */
    @Test
    void publicChangesAreFoundByAllTheirWords() {
        AccessWorld world = AccessWorld.of(context);
        List<String> words = world.secrets().readers().entrySet().stream()
                .filter(word ->
                        word.getKey().startsWith("zqchanged") && word.getValue().contains(Part.PUBLIC))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(words).hasSize(9);

        assertThat(words)
                .filteredOn(word -> !results(world, "/search?q=" + word, Part.PUBLIC)
                        .select(".app-hits__title a")
                        .attr("href")
                        .matches(".*#(changes|corrections)"))
                .isEmpty();
    }

    /** Beside changes of what is published, which are found: so the rows are seen, though they are undone afterwards. */
    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "OFFICER", "ADMINISTRATOR"})
    void whatChangedOfADraftIsNotFound(Part reader) {
        AccessWorld world = AccessWorld.of(context);
        transactions.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Secrets words = new Secrets();
            ChangesOfWorld.plant(jdbc, world, words, "draft", Secrets.COMMITTEE);
            ChangesOfWorld.plant(jdbc, world, words, "published", Set.of(Part.values()));

            assertThat(words.readers())
                    .hasSize(18)
                    .allSatisfy((word, readers) -> assertThat(
                                    results(world, "/search?q=" + word, reader).select(".app-hits__item"))
                            .hasSize(readers.contains(Part.PUBLIC) ? 1 : 0));
        });
    }

    private Document results(AccessWorld world, String address, Part reader) {
        try {
            return Jsoup.parse(new Visits(mvc, world).get(address, reader).getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
