package org.caravanserai.web.cooperation.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.cooperation.view.CountryNames;
import org.caravanserai.web.cooperation.view.LanguageNames;
import org.caravanserai.web.cooperation.view.ValueWords;
import org.caravanserai.web.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Values of an indicator with the names of what they are for. */
@RequestScoped
public class AnswerWords {

    @Inject
    private CountryNames countries;

    @Inject
    private LanguageNames languages;

    @Inject
    private ValueWords values;

    @Inject
    private FactWords facts;

    @Inject
    private Frame frame;

    FactWords facts() {
        return facts;
    }

    String name(Indicator definition, IndicatorValue value) {
        var label = value.label();
        if (label != null) {
            return label.in(frame.getLanguage());
        }
        return switch (definition.grain()) {
            case COUNTRY -> countries.of(value.key());
            case LANGUAGE -> languages.of(value.key());
            default -> value.key();
        };
    }

    /** Where the value leads; empty: nowhere. */
    String href(Indicator definition, IndicatorValue value) {
        return switch (definition.grain()) {
            case COUNTRY -> "/countries/" + value.key();
            case CENTER -> "/centers/" + value.key();
            case ALLIANCE -> "/cooperation/alliances/" + value.key();
            case PROJECT -> "/cooperation/projects/" + value.key();
            case PROGRAMME -> "/cooperation/programmes/" + value.key();
            default -> "";
        };
    }

    String value(Indicator definition, @Nullable IndicatorValue value) {
        return values.of(definition.unit(), value);
    }

    String difference(Indicator definition, @Nullable BigDecimal difference) {
        return values.difference(definition.unit(), difference);
    }
}
