package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void paragraphs_lists_and_emphasis_become_html() {
        assertThat(markdown.html("One *two*\n\n- three"))
                .contains("<em>two</em>")
                .contains("<li>three</li>");
    }

    @Test
    void headings_begin_below_those_of_the_page() {
        assertThat(markdown.html("# Big\n\n## Less")).isEqualTo("<h3>Big</h3>\n<h3>Less</h3>\n");
    }

    @Test
    void links_lead_out_without_a_blessing() {
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
    void nothing_in_it_runs_or_calls_home(String hostile) {
        assertThat(markdown.html(hostile)).doesNotContain("<script", "<img", "href=\"javascript", "<a onclick");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(markdown.html(null)).isEmpty();
        assertThat(markdown.html("  ")).isEmpty();
    }
}
