package org.followthrough.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** The browser tests' own tools: they see what they are there to see. */
@BrowserTest
class BrowserSupportTest {

    @Test
    void opensTheRunningApplication(BrowserSession browser) {
        Response page = browser.page().navigate(browser.address("/cookies"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(browser.page().title()).contains("Cookies");
    }

    @Test
    void complainsOfAnErrorInTheConsole(BrowserSession browser) {
        BrowserSession other = browser.apart();
        other.page().setContent("<title>x</title>");
        other.page().evaluate("console.error('something is wrong')");

        assertThatThrownBy(other::requireNoProblems).hasMessageContaining("something is wrong");
    }

    @Test
    void complainsOfWhatTheContentSecurityPolicyBlocks(BrowserSession browser) {
        BrowserSession other = browser.apart();
        other.page()
                .setContent("<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
                        + "<title>x</title><p style='color: red'>text</p>");
        other.page().waitForCondition(() -> !other.problems().isEmpty());

        assertThatThrownBy(other::requireNoProblems).hasMessageContaining("style-src");
    }

    @Test
    void complainsOfAnImageWithoutText(BrowserSession browser) {
        browser.page().setContent("<html lang=en><title>x</title><main><h1>x</h1><img src='data:,'></main></html>");

        assertThatThrownBy(browser::axe).hasMessageContaining("image-alt");
    }

    @Test
    void complainsOfAPageThatScrollsSideways(BrowserSession browser) {
        browser.page()
                .setContent("<html lang=en><title>x</title><main><h1>x</h1>"
                        + "<p style='width: 600px'>wide</p></main></html>");

        assertThatThrownBy(() -> browser.lookOver("sideways")).hasMessageContaining("scrolls sideways at 320");
    }
}
