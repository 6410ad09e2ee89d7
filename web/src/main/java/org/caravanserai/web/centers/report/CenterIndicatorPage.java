package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import org.caravanserai.centers.report.ShowMeasureRows;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;

/** One indicator of a center with its calculation and its rows. */
@Named
@RequestScoped
public class CenterIndicatorPage {

    private static final int SIZE = 50;

    /** Most bars of the chart; the table has all. */
    private static final int BARS = 12;

    private final ListModel<MeasureRow> rows;
    private final ShowMeasureRows.Answer answer;
    private final CenterMeasure measure;
    private final MeasureWords words;
    private final String slug;

    @Inject
    CenterIndicatorPage(ShowMeasureRows show, ListAddress address, RequestParameters parameters, MeasureWords words) {
        var of = parameters.slug();
        this.slug = of.value();
        this.words = words;
        this.measure = CenterAddress.measure(parameters.text("code"));
        this.answer = show.execute(of, measure, PageRequest.first(BARS));
        this.rows = new ListModel<>(
                address, SIZE, request -> show.execute(of, measure, request).rows(), CenterIndicatorPage::key);
        this.rows.prepare();
    }

    private static String key(MeasureRow row) {
        return row.reference() + " " + row.day() + " " + row.currency() + " " + row.part();
    }

    public String getSlug() {
        return slug;
    }

    public CenterMeasure getMeasure() {
        return measure;
    }

    public ShowMeasureRows.Answer getAnswer() {
        return answer;
    }

    public ListModel<MeasureRow> getRows() {
        return rows;
    }

    /** The latest rows with their own value; none where a row alone says nothing. */
    public List<Bar> getBars() {
        return switch (measure) {
            case GAIN, SHARE, COST -> List.of();
            default ->
                answer.rows().items().stream()
                        .filter(row -> row.whole().signum() > 0)
                        .map(row -> new Bar(words.row(measure, row), number(row)))
                        .toList();
        };
    }

    private int number(MeasureRow row) {
        var value = row.part().divide(row.whole(), SCALE, RoundingMode.HALF_UP);
        return (measure.unit() == CenterMeasure.Unit.PERCENT ? value.movePointRight(2) : value)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static final int SCALE = 4;

    public String getChart() {
        return new BarChart(words.name(measure), getBars()).json();
    }
}
