package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ComposeSituationReport;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.cooperation.view.ValueWords;
import org.caravanserai.web.shell.PageContext;

/** The indicators of the country of the page. */
@Named
@RequestScoped
public class CountryValues {

    private final ComposeSituationReport report;
    private final CountryPage page;
    private final ScopeFilter filter;
    private final ValueWords words;
    private final PageContext pageContext;
    private List<Line> lines = List.of();

    @Inject
    CountryValues(
            ComposeSituationReport report,
            CountryPage page,
            ScopeFilter filter,
            ValueWords words,
            PageContext pageContext) {
        this.report = report;
        this.page = page;
        this.filter = filter;
        this.words = words;
        this.pageContext = pageContext;
    }

    /**
     * An indicator with its value as text.
     *
     * @param beside additional text always shown with the value; empty if there is none
     * @param then the value of the earlier day and the difference; empty where only one day is looked at
     */
    public record Line(String code, String name, String value, String beside, String then, String difference) {}

    public List<Line> getLines() {
        if (lines.isEmpty()) {
            var now = report.execute(filter.question().of(page.getCode()));
            var day = filter.then();
            Map<String, IndicatorValue> before = new HashMap<>();
            if (day != null) {
                report.execute(filter.question(day, now.scope()).of(page.getCode()))
                        .indicators()
                        .forEach(each -> each.values()
                                .forEach(value -> before.put(each.definition().code(), value)));
            }
            lines = now.indicators().stream()
                    .filter(computed -> !computed.values().isEmpty())
                    .map(computed -> line(computed, before))
                    .toList();
        }
        return lines;
    }

    private Line line(ComputedIndicator computed, Map<String, IndicatorValue> before) {
        var definition = computed.definition();
        var now = computed.values().get(0);
        var then = before.get(definition.code());
        var value = now.value();
        var earlier = then == null ? null : then.value();
        return new Line(
                definition.code(),
                definition.names().in(pageContext.getLanguage()),
                words.of(definition.unit(), now),
                words.beside(definition.unit(), now),
                then == null ? "" : words.of(definition.unit(), then),
                words.difference(definition.unit(), value == null || earlier == null ? null : value.subtract(earlier)));
    }
}
