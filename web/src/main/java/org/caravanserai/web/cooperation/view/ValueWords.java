package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Values of indicators as text in the language of the page. */
@RequestScoped
public class ValueWords {

    private final ValueText text;
    private final PageContext pageContext;

    @Inject
    ValueWords(ValueText text, PageContext pageContext) {
        this.text = text;
        this.pageContext = pageContext;
    }

    /** The value; a word where it is withheld or there is none. */
    public String of(Indicator.Unit unit, @Nullable IndicatorValue found) {
        return text.of(Locale.forLanguageTag(pageContext.getLanguage()), unit, found);
    }

    /** Additional text shown with the value; empty if there is none. */
    public String beside(Indicator.Unit unit, @Nullable IndicatorValue found) {
        return text.beside(Locale.forLanguageTag(pageContext.getLanguage()), unit, found);
    }

    /** The change of a value; empty if unknown. */
    public String difference(Indicator.Unit unit, @Nullable BigDecimal difference) {
        return difference == null || unit == Indicator.Unit.CLASS
                ? ""
                : text.difference(Locale.forLanguageTag(pageContext.getLanguage()), unit, difference);
    }
}
