package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.reference.ListLanguages;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** The names of languages in the language of the page. */
@Named
@RequestScoped
public class LocalizedLanguageNames {

    private final ListLanguages list;
    private final PageContext pageContext;
    private final Formats formats;
    private Map<String, Language> languages = Map.of();

    @Inject
    LocalizedLanguageNames(ListLanguages list, PageContext pageContext, Formats formats) {
        this.list = list;
        this.pageContext = pageContext;
        this.formats = formats;
    }

    @PostConstruct
    void load() {
        languages = list.execute();
    }

    /** The name: that of the reference data, else that of the CLDR; the code where there is none. */
    public String of(@Nullable Object code) {
        var key = Objects.toString(code, "");
        var language = languages.get(key);
        return language == null ? formats.language(key) : language.names().in(pageContext.getLanguage());
    }
}
