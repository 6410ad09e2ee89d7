package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.caravanserai.web.shell.PageContext;

/** How the choice of the page is quoted. */
@Named
@RequestScoped
public class CitationPanel {

    private final Exploring exploring;
    private final CitationWords words;
    private final PageContext pageContext;

    @Inject
    CitationPanel(Exploring exploring, CitationWords words, PageContext pageContext) {
        this.exploring = exploring;
        this.words = words;
        this.pageContext = pageContext;
    }

    public String getText() {
        return words.text(exploring.found(), locale());
    }

    /** The element that shows the picture in a page of somebody else. */
    public String getFrame() {
        return EmbeddedFrame.html(
                exploring.getEmbedded(), exploring.getSeriesName(), EmbeddedFrame.WIDTH, EmbeddedFrame.HEIGHT);
    }

    private Locale locale() {
        return Locale.forLanguageTag(pageContext.getLanguage());
    }
}
