package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.cooperation.view.ValueWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Values of an indicator with the names of what they are for. */
@RequestScoped
public class IndicatorValueNames {

    private final IndicatorKeyNames keys;
    private final ValueWords values;
    private final IndicatorRowText facts;
    private final Texts texts;
    private final Formats formats;

    @Inject
    IndicatorValueNames(
            IndicatorKeyNames keys, ValueWords values, IndicatorRowText facts, Texts texts, Formats formats) {
        this.keys = keys;
        this.values = values;
        this.facts = facts;
        this.texts = texts;
        this.formats = formats;
    }

    /** How many are meant, and which: of many only how many more there are. */
    String answer(String question, int number, List<String> names) {
        var many = texts.of("cooperation.question." + question + ".answer", number);
        if (number == 0) {
            return many;
        }
        var named = formats.list(names);
        return texts.of(
                "cooperation.beside",
                many,
                number > names.size() ? texts.of("cooperation.entry.more", named, number - names.size()) : named);
    }

    IndicatorRowText facts() {
        return facts;
    }

    /** Countries and languages with the highest values first; other values as they come. */
    Comparator<IndicatorValue> order(Indicator definition) {
        return keys.order(definition);
    }

    String name(Indicator definition) {
        return keys.of(definition);
    }

    String name(Indicator definition, IndicatorValue value) {
        return keys.of(definition, value);
    }

    /** Link of the value; empty if it has none. */
    String href(Indicator definition, IndicatorValue value) {
        return switch (definition.grain()) {
            case COUNTRY -> "/countries/" + value.key();
            case CENTER -> "/centers/" + value.key();
            case ALLIANCE -> "/cooperation/alliances/" + value.key();
            case LANGUAGE -> "/cooperation/languages#language-" + value.key();
            case PROJECT -> "/cooperation/projects/" + value.key();
            case PROGRAMME -> "/cooperation/programmes/" + value.key();
            default -> "";
        };
    }

    String value(Indicator definition, @Nullable IndicatorValue value) {
        return values.of(definition.unit(), value);
    }

    String beside(Indicator definition, IndicatorValue value) {
        return values.beside(definition.unit(), value);
    }

    String difference(Indicator definition, @Nullable BigDecimal difference) {
        return values.difference(definition.unit(), difference);
    }
}
