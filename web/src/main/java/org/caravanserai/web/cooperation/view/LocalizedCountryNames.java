package org.caravanserai.web.cooperation.view;

import com.ibm.icu.text.Collator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** The names of countries in the language of the page, as they are today. */
@Named
@RequestScoped
public class LocalizedCountryNames {

    private final ListCountries list;
    private final PageContext pageContext;
    private final Map<String, LocalizedText> names = new HashMap<>();

    @Inject
    LocalizedCountryNames(ListCountries list, PageContext pageContext) {
        this.list = list;
        this.pageContext = pageContext;
    }

    @PostConstruct
    void load() {
        list.execute(null, null).countries().forEach(country -> names.put(country.iso2(), country.names()));
    }

    /** The name; the code where there is none. */
    public String of(@Nullable Object code) {
        var key = Objects.toString(code, "");
        var name = names.get(key);
        return name == null ? key : name.in(pageContext.getLanguage());
    }

    /** The order of names in the language of the page, by its own alphabet. */
    public Comparator<String> order() {
        return Collator.getInstance(Locale.forLanguageTag(pageContext.getLanguage()))::compare;
    }
}
