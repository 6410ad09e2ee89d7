package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Texts that people wrote in Markdown, as HTML that can do no harm: paragraphs, lists, emphasis, quotes and links. */
@Named("markdown")
@ApplicationScoped
public class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br/>").build();

    /** Headings begin at the third level: pages have the first two. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements((name, attributes) -> "h3", "h1", "h2", "h3")
            .allowElements("p", "br", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "h4", "hr", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    /** Safe HTML of a Markdown text; empty for null. */
    public String html(@Nullable String text) {
        return text == null || text.isBlank() ? "" : POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
