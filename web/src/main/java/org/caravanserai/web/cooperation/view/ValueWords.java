package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Values of indicators as text in the language of the page. */
@Named
@RequestScoped
public class ValueWords {

    @Inject
    private Formats formats;

    @Inject
    private Texts texts;

    /** The value; a word where it is withheld or there is none. */
    public String of(Indicator.Unit unit, @Nullable IndicatorValue found) {
        if (found == null || (found.value() == null && !found.withheld())) {
            return texts.of("cooperation.value.none");
        }
        var value = found.value();
        if (found.withheld() || value == null) {
            return texts.of("cooperation.value.withheld");
        }
        if (found.word() != null) {
            return texts.of("cooperation.class." + found.word());
        }
        return switch (unit) {
            case BALANCE ->
                (value.signum() > 0 ? "+" : "")
                        + String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
            case SHARE -> texts.of("cooperation.value.percent", value);
            default -> formats.number(value.stripTrailingZeros());
        };
    }
}
