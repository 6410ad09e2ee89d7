package org.caravanserai.web.events.programme;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Untrusted Markdown, possibly with HTML in it, as HTML that can do no harm. Headings become bold lines: a page has its own. */
final class Prose {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().softbreak("<br />\n").build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "em", "strong", "b", "i", "code", "pre", "blockquote", "a")
            .allowElements((name, attributes) -> "strong", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .toFactory();

    private Prose() {}

    static String html(@Nullable String text) {
        return text == null || text.isBlank() ? "" : SAFE.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
