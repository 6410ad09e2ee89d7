package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void paragraphsListsAndEmphasisBecomeHtml() {
        assertThat(markdown.html("One *two*\n\n- three"))
                .contains("<em>two</em>")
                .contains("<li>three</li>");
    }

    @Test
    void headingsBeginBelowThoseOfThePage() {
        assertThat(markdown.html("# Big\n\n## Less")).isEqualTo("<h3>Big</h3>\n<h3>Less</h3>\n");
    }

    @Test
    void linksLeadOutWithoutABlessing() {
        assertThat(markdown.html("[x](https://example.org/a)"))
                .contains("href=\"https://example.org/a\"")
                .contains("nofollow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "<a href=\"https://x\" onclick=\"alert(1)\">x</a>",
                "![x](https://example.org/spy.png)"
            })
    void nothingInItRunsOrCallsHome(String hostile) {
        assertThat(markdown.html(hostile)).doesNotContain("<script", "<img", "href=\"javascript", "<a onclick");
    }

    @Test
    void nothingIsNothing() {
        assertThat(markdown.html(null)).isEmpty();
        assertThat(markdown.html("  ")).isEmpty();
    }
}
