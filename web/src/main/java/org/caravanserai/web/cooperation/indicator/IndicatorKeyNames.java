package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.LocalizedLanguageNames;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** The names of what the values of an indicator are for. */
@RequestScoped
public class IndicatorKeyNames {

    private final LocalizedCountryNames countries;
    private final LocalizedLanguageNames languages;
    private final ScopeFilter scope;
    private final PageContext pageContext;
    private final Texts texts;

    @Inject
    IndicatorKeyNames(
            LocalizedCountryNames countries,
            LocalizedLanguageNames languages,
            ScopeFilter scope,
            PageContext pageContext,
            Texts texts) {
        this.countries = countries;
        this.languages = languages;
        this.scope = scope;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** Countries and languages with the highest values first, withheld ones last; other values in the order of their keys. */
    Comparator<IndicatorValue> order(Indicator definition) {
        return definition.grain() == Grain.COUNTRY || definition.grain() == Grain.LANGUAGE
                ? Comparator.comparing((IndicatorValue value) -> value.value() == null)
                        .thenComparing(
                                value -> Objects.requireNonNullElse(value.value(), BigDecimal.ZERO),
                                Comparator.reverseOrder())
                        .thenComparing(value -> of(definition, value), countries.order())
                : Comparator.comparingInt(ignored -> 0);
    }

    String of(Indicator definition) {
        return definition.names().in(pageContext.getLanguage());
    }

    String of(Indicator definition, IndicatorValue value) {
        var label = value.label();
        if (label != null) {
            return label.in(pageContext.getLanguage());
        }
        return switch (definition.grain()) {
            case COUNTRY -> countries.of(value.key());
            case LANGUAGE -> languages.of(value.key());
            case GROUP -> scope.nameOf(value.key());
            case LEVEL -> level(value.key());
            case DEGREE -> texts.of("cooperation.level." + value.key());
            case STAGE -> texts.of("cooperation.stage." + value.key());
            case DIRECTION -> direction(value.key());
            case YEAR -> texts.of("cooperation.answer.years", Integer.valueOf(value.key()));
            case REASON -> reason(value.key());
            case SIDE -> side(value.key());
            default -> value.key();
        };
    }

    /** Agreement, direction and academic year: {@code KZ-1 inbound 2025/2026}. */
    private String direction(String key) {
        var parts = key.split(" ", 3);
        return parts.length < 3 ? key : parts[0] + " · " + texts.of("cooperation." + parts[1]) + " · " + parts[2];
    }

    /** Reason and number of years: {@code LOW_ENROLMENT 3}. */
    private String reason(String key) {
        int space = key.indexOf(' ');
        return texts.of("cooperation.reason." + key.substring(0, space)) + " · "
                + texts.of("cooperation.answer.years", Integer.valueOf(key.substring(space + 1)));
    }

    /** Side and kind of contribution: {@code partner CASH}. */
    private String side(String key) {
        int space = key.indexOf(' ');
        return texts.of("cooperation.column." + key.substring(0, space)) + " · "
                + texts.of("cooperation.contribution." + key.substring(space + 1));
    }

    /** Language and level: {@code kk B1}. */
    private String level(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : languages.of(key.substring(0, space)) + key.substring(space);
    }
}
