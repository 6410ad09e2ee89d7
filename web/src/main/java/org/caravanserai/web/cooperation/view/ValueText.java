package org.caravanserai.web.cooperation.view;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Values of indicators as text. */
@ApplicationScoped
public class ValueText {

    /** Numbers beside a share that are none themselves. */
    private static final Set<String> NUMBERS = Set.of("otherVersions", "moved");

    private static final Set<String> YEARS = Set.of("yearIn", "yearOut");

    private final Texts texts;

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
        if (unit == Indicator.Unit.CLASS && found.word() != null) {
            return texts.in(language, "cooperation.class." + found.word());
        }
        return unit == Indicator.Unit.BALANCE ? difference(language, unit, value) : number(language, unit, value);
    }

    /** What always stands beside the value; empty where nothing does. Beside a share stand shares. */
    public String beside(Locale language, Indicator.Unit unit, @Nullable IndicatorValue found) {
        var of = unit == Indicator.Unit.SHARE ? unit : Indicator.Unit.COUNT;
        return found == null
                ? ""
                : found.beside().entrySet().stream()
                        .map(each -> texts.in(
                                language,
                                "cooperation.beside",
                                texts.in(language, "cooperation.beside." + each.getKey()),
                                YEARS.contains(each.getKey())
                                        ? each.getValue().toPlainString()
                                        : number(
                                                language,
                                                NUMBERS.contains(each.getKey()) ? Indicator.Unit.COUNT : of,
                                                each.getValue())))
                        .collect(Collectors.joining(" · "));
    }

    /** The change of a value, with its sign. */
    public String difference(Locale language, Indicator.Unit unit, BigDecimal value) {
        var size =
                unit == Indicator.Unit.BALANCE ? balance(language, value.abs()) : number(language, unit, value.abs());
        return sign(language, value) + size;
    }

    /** In right-to-left text a mark keeps the sign before its number. */
    static String sign(Locale language, BigDecimal value) {
        var mark = language.getLanguage().equals("ar") ? "\u200e" : "";
        return value.signum() > 0 ? mark + "+" : value.signum() < 0 ? mark + "−" : "";
    }

    /** A number as the language writes it. */
    public String number(Locale language, BigDecimal value) {
        return number(language, Indicator.Unit.COUNT, value);
    }

    private static String balance(Locale language, BigDecimal value) {
        var format = NumberFormat.getInstance(Conventions.of(language.getLanguage()));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private String number(Locale language, Indicator.Unit unit, BigDecimal value) {
        var size = value.abs();
        var written = unit == Indicator.Unit.SHARE
                ? texts.in(language, "cooperation.value.percent", size)
                : NumberFormat.getInstance(Conventions.of(language.getLanguage()))
                        .format(size);
        return value.signum() < 0 ? sign(language, value) + written : written;
    }
}
