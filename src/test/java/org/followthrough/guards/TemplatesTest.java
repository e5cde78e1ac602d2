package org.followthrough.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern POLICY_HASH = Pattern.compile("'sha256-([^']+)'");

    static List<TemplateRule> rules() {
        return TemplateRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(TemplateRule rule) throws IOException {
        Map<String, List<String>> offences = Templates.ofTheApplication().byName().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> rule.findingsIn(file.getValue())));
        offences.values().removeIf(List::isEmpty);
        assertThat(offences).as(rule.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(TemplateRule rule) {
        assertThat(rule.findingsIn("<div>" + rule.offender() + "</div>")).isNotEmpty();
        assertThat(rule.findingsIn("<!-- " + rule.offender() + " -->"))
                .as("a comment may name what is not allowed")
                .isEmpty();
    }

    @Test
    void harmlessMarkupIsLeftAlone() {
        String harmless = "<form method=\"post\" th:action=\"@{/x(at=${row.version()})}\"><img alt=\"\"/>"
                + "<a href=\"/reviews\" th:text=\"${person.name()}\">officer@demo.test</a></form>";
        assertThat(TemplateRule.all())
                .allSatisfy(rule -> assertThat(rule.findingsIn(harmless)).isEmpty());
    }

    @Test
    void everyPieceThatATemplateAsksForIsThere() throws IOException {
        assertThat(Templates.ofTheApplication().missing()).isEmpty();
    }

    @Test
    void aMissingPieceIsFound() {
        Templates templates = new Templates(Map.of(
                "page", "<p th:replace=\"~{part :: gone}\"/><p th:replace=\"~{away :: x}\"/><p th:x=\"~{::main}\"/>",
                "part", "<p th:fragment=\"here(a)\"/>"));
        assertThat(templates.missing()).hasSize(3);
    }

    @Test
    void theHeadersAllowTheOneScriptInTheLayout() throws IOException, GeneralSecurityException {
        String layout = Templates.ofTheApplication().byName().getOrDefault("layout/page", "");
        List<String> scripts =
                SCRIPT.matcher(layout).results().map(found -> found.group(1)).toList();
        assertThat(scripts).hasSize(1);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(hashesInThePolicy()).containsExactly(Base64.getEncoder().encodeToString(hash));
    }

    private static List<String> hashesInThePolicy() throws IOException {
        Matcher policy = POLICY_HASH.matcher(
                Files.readString(Path.of("src/main/java/org/followthrough/setup/security/SafetyHeaders.java")));
        return policy.results().map(found -> found.group(1)).toList();
    }
}
