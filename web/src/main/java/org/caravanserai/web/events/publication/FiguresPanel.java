package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.caravanserai.events.registration.RegistrationFigures;
import org.caravanserai.web.charts.BarChart;
import org.caravanserai.web.charts.BarChart.Bar;
import org.caravanserai.web.charts.ColumnChart;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Registrations per day and by country, as small charts whose titles say what they show. */
@Named
@RequestScoped
public class FiguresPanel {

    private static final int COUNTRIES = 8;

    private final RegistrationFigures figures;
    private final RequestParameters parameters;
    private final Texts texts;
    private final Formats formats;
    private RegistrationFigures.@Nullable Figures numbers;

    @Inject
    FiguresPanel(RegistrationFigures figures, RequestParameters parameters, Texts texts, Formats formats) {
        this.figures = figures;
        this.parameters = parameters;
        this.texts = texts;
        this.formats = formats;
    }

    private RegistrationFigures.Figures numbers() {
        if (numbers == null) {
            numbers = figures.execute(parameters.text("slug"));
        }
        return numbers;
    }

    public boolean isBlank() {
        return numbers().perDay().isEmpty();
    }

    public DayColumns getDays() {
        return DayColumns.of(numbers().perDay());
    }

    /** «63 registrations on 12 days; most on 3 May: 9». */
    public String getDaysTitle() {
        var days = getDays();
        return texts.of("events.figures.days", days.total(), formats.date(days.best(), null), days.most());
    }

    /** The days as a chart. */
    public String getDaysChart() {
        var columns = getDays().columns();
        return new ColumnChart(
                        columns.stream()
                                .map(each -> formats.date(each.day(), null))
                                .toList(),
                        List.of(new ColumnChart.Series(
                                texts.of("events.figures.people"),
                                columns.stream()
                                        .map(each -> (long) each.registrations())
                                        .toList())))
                .json();
    }

    /** All countries with their registrations, the most first. */
    public List<Bar> getCountries() {
        return numbers().perCountry().stream()
                .map(each -> new Bar(name(each.country()), each.registrations()))
                .toList();
    }

    /** The countries with the most registrations as a chart. */
    public String getCountriesChart() {
        var largest = getCountries().stream().limit(COUNTRIES).toList();
        return new BarChart(texts.of("events.figures.people"), largest).json();
    }

    /** «Most come from China: 24 of 63». */
    public String getCountriesTitle() {
        var countries = numbers().perCountry();
        var all = countries.stream().mapToInt(each -> each.registrations()).sum();
        return countries.isEmpty()
                ? texts.of("events.figures.noCountries")
                : texts.of(
                        "events.figures.countries",
                        name(countries.get(0).country()),
                        countries.get(0).registrations(),
                        all,
                        countries.size());
    }

    private String name(String code) {
        return code.isEmpty() ? texts.of("events.figures.unknown") : formats.country(code.toUpperCase(Locale.ROOT));
    }
}
