package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void stylesNameNoFontOfGovUkAndLoadNone() throws IOException {
        assertThat(asset("application.css"))
                .doesNotContain("GDS Transport", "@font-face")
                .contains("system-ui");
    }

    @Test
    void stylesHoldOurPartsAndTheDesignSystemsButNotItsHeaderAndFooter() throws IOException {
        assertThat(asset("application.css"))
                .contains(".app-header", ".app-table-region", ".status-6", "@page tracking", ".govuk-radios")
                .doesNotContain(".govuk-header", ".govuk-footer", "url(");
    }

    @Test
    void headsOfTablesThatBecomeCardsTakeNoFocusOutOfSight() throws IOException {
        assertThat(asset("application.css").replaceAll("\\s", ""))
                .containsPattern("\\.app-cards\\.govuk-table__head\\{display:none;?}");
    }

    @Test
    void scriptsAreThere() throws IOException {
        assertThat(asset("govuk-frontend.min.js").contains("initAll")).isTrue();
        assertThat(asset("govuk-frontend.min.js").contains("sourceMappingURL")).isFalse();
        assertThat(asset("application.js")).contains("initAll");
    }

    private static String asset(String name) throws IOException {
        try (InputStream file = StylesheetTest.class.getResourceAsStream("/static/assets/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
