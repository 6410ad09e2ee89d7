package org.caravanserai.web.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void markdownIsShownAsItIsMeant() {
        assertThat(Prose.html("# Head\n\nA *word* and [more](https://a.example)\nnext"))
                .contains("<strong>Head</strong>", "<em>word</em>", "rel=\"nofollow\"", "<br />")
                .doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
                "<svg onload=alert(1)>",
                "<p style=\"background:url(//evil)\">x</p>"
            })
    void nothingInItCanRun(String evil) {
        assertThat(Prose.html(evil)).doesNotContain("alert(", "javascript:", "onerror", "style");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Prose.html(null)).isEmpty();
        assertThat(Prose.html("  ")).isEmpty();
    }
}
