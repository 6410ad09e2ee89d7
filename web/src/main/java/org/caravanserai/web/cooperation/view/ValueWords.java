package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Values of indicators as text in the language of the page. */
@RequestScoped
public class ValueWords {

    private final ValueText text;
    private final Frame frame;

    @Inject
    ValueWords(ValueText text, Frame frame) {
        this.text = text;
        this.frame = frame;
    }

    /** The value; a word where it is withheld or there is none. */
    public String of(Indicator.Unit unit, @Nullable IndicatorValue found) {
        return text.of(Locale.forLanguageTag(frame.getLanguage()), unit, found);
    }

    /** Additional text shown with the value; empty if there is none. */
    public String beside(Indicator.Unit unit, @Nullable IndicatorValue found) {
        return text.beside(Locale.forLanguageTag(frame.getLanguage()), unit, found);
    }

    /** The change of a value; empty if unknown. */
    public String difference(Indicator.Unit unit, @Nullable BigDecimal difference) {
        return difference == null || unit == Indicator.Unit.CLASS
                ? ""
                : text.difference(Locale.forLanguageTag(frame.getLanguage()), unit, difference);
    }
}
