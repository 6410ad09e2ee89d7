package org.caravanserai.web.cooperation.view;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Values of indicators as text. */
@ApplicationScoped
public class ValueText {

    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected ValueText() {}

    @Inject
    ValueText(Texts texts) {
        this.texts = texts;
    }

    /** The value; a word where it is withheld or there is none. */
    public String of(Locale language, Indicator.Unit unit, @Nullable IndicatorValue found) {
        if (found == null || (found.value() == null && !found.withheld())) {
            return texts.in(language, "cooperation.value.none");
        }
        var value = found.value();
        if (found.withheld() || value == null) {
            return texts.in(language, "cooperation.value.withheld");
        }
        if (found.word() != null) {
            return texts.in(language, "cooperation.class." + found.word());
        }
        return switch (unit) {
            case BALANCE ->
                (value.signum() > 0 ? "+" : "")
                        + String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
            case SHARE -> texts.in(language, "cooperation.value.percent", value);
            default ->
                NumberFormat.getInstance(Conventions.of(language.getLanguage())).format(value);
        };
    }
}
