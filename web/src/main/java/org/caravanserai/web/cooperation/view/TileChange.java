package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.web.cooperation.indicator.IndicatorChoice;
import org.caravanserai.web.shell.Texts;

/** What the value of each country was on the earlier day that the address names. */
@Named
@RequestScoped
public class TileChange {

    private final CompareIndicator compare;
    private final ScopeFilter filter;
    private final IndicatorChoice choice;
    private final ValueWords words;
    private final Texts texts;
    private final Map<String, String> changes = new HashMap<>();

    @Inject
    TileChange(CompareIndicator compare, ScopeFilter filter, IndicatorChoice choice, ValueWords words, Texts texts) {
        this.compare = compare;
        this.filter = filter;
        this.choice = choice;
        this.words = words;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        var day = filter.then();
        if (day != null) {
            var found = compare.execute(choice.getCode(), filter.question(), day);
            var unit = found.definition().unit();
            found.lines().stream()
                    .filter(TileChange::isKnown)
                    .forEach(line -> changes.put(String.valueOf(line.now().country()), change(unit, line)));
        }
    }

    /** Whether the country has a value on one of the days. */
    private static boolean isKnown(CompareIndicator.Line line) {
        var then = line.then();
        return line.now().value() != null || then != null && then.value() != null;
    }

    private String change(Indicator.Unit unit, CompareIndicator.Line line) {
        var then = words.of(unit, line.then());
        var difference = words.difference(unit, line.difference());
        return difference.isEmpty()
                ? texts.of("cooperation.country.thenOnly", then)
                : texts.of("cooperation.country.then", then, difference);
    }

    /** The earlier value with the difference; empty where only one day is looked at. */
    public String of(String country) {
        return changes.getOrDefault(country, "");
    }
}
