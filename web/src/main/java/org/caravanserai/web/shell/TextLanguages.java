package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which a form asks for its texts: those of the interface, and any other that a text has or that somebody adds. The
 * form sends the others along as {@value #PARAMETER}, so that their fields are there when it is read.
 */
@Named
@RequestScoped
public class TextLanguages {

    /** Name of the fields, not shown, with the languages beside those of the interface. */
    static final String PARAMETER = "textLanguage";

    /** The most languages that a form takes beside those of the interface. */
    static final int MOST = 20;

    private final RequestParameters parameters;
    private final PageContext pageContext;
    private final Formats formats;

    @Inject
    TextLanguages(RequestParameters parameters, PageContext pageContext, Formats formats) {
        this.parameters = parameters;
        this.pageContext = pageContext;
        this.formats = formats;
    }

    /** The languages of a text, those of the interface first; of a form that was sent, those that it was sent with. */
    public Collection<String> of(@Nullable Map<String, ?> texts) {
        var others = texts == null ? Stream.<String>empty() : texts.keySet().stream();
        return Stream.concat(
                        pageContext.getLanguageTags().stream(),
                        Stream.concat(parameters.texts(PARAMETER).stream(), others)
                                .filter(TextLanguages::isLanguage)
                                .filter(this::isAdded)
                                .distinct()
                                .limit(MOST))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Languages of a text that the interface does not have, but for the one that {@link Formats#text} shows. */
    public List<String> others(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(this::isAdded)
                .filter(tag -> !tag.equals(formats.textLanguage(texts)))
                .toList();
    }

    /** Whether it is none of the interface. */
    public boolean isAdded(String tag) {
        return !pageContext.getLanguageTags().contains(tag);
    }

    /** Whether the page reads a form; what its texts were before is not asked then. */
    public boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag.matches("[A-Za-z0-9-]{2,35}")
                    && LanguageTag.of(tag).value().equals(tag);
        } catch (Invalid nonsense) {
            return false;
        }
    }
}
