package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;

/** What the balance with each country was on the earlier day that the address names. */
@RequestScoped
public class BalanceChange {

    private final CompareIndicator compare;
    private final ScopeFilter filter;
    private final ValueWords words;
    private final Map<String, CompareIndicator.Line> lines = new HashMap<>();

    @Inject
    BalanceChange(CompareIndicator compare, ScopeFilter filter, ValueWords words) {
        this.compare = compare;
        this.filter = filter;
        this.words = words;
    }

    @PostConstruct
    void load() {
        var day = filter.then();
        if (day != null) {
            compare.execute("BAL", filter.question(), day)
                    .lines()
                    .forEach(line -> lines.put(line.now().key(), line));
        }
    }

    /** The value as the language of the page writes it. */
    String now(IndicatorValue value) {
        return words.of(Indicator.Unit.BALANCE, value);
    }

    /** The value of the earlier day; empty where only one day is looked at. */
    String then(String country) {
        var line = lines.get(country);
        return line == null ? "" : words.of(Indicator.Unit.BALANCE, line.then());
    }

    /** The change; empty if unknown. */
    String difference(String country) {
        var line = lines.get(country);
        return line == null ? "" : words.difference(Indicator.Unit.BALANCE, line.difference());
    }
}
