package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.indicator.ComposeSituationReport;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.web.shell.Frame;

/** The indicators of the country of the page. */
@Named
@RequestScoped
public class CountryValues {

    @Inject
    private ComposeSituationReport report;

    @Inject
    private CountryPage page;

    @Inject
    private ScopeFilter filter;

    @Inject
    private ValueWords words;

    @Inject
    private Frame frame;

    private List<Line> lines = List.of();

    /** An indicator with its value as text. */
    public record Line(String code, String name, String value) {}

    public List<Line> getLines() {
        if (lines.isEmpty()) {
            lines = report.execute(filter.question().of(page.getCode())).indicators().stream()
                    .filter(computed -> !computed.values().isEmpty())
                    .map(this::line)
                    .toList();
        }
        return lines;
    }

    private Line line(ComputedIndicator computed) {
        var definition = computed.definition();
        return new Line(
                definition.code(),
                definition.names().in(frame.getLanguage()),
                words.of(definition.unit(), computed.values().get(0)));
    }
}
