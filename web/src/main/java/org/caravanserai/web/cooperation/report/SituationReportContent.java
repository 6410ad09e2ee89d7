package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ComposeSituationReport;
import org.caravanserai.cooperation.indicator.ComposeSituationReport.SituationReport;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.DateWords;
import org.caravanserai.web.cooperation.view.ValueText;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Content of the situation report in a language. */
@RequestScoped
public class SituationReportContent {

    private final ComposeSituationReport compose;
    private final ListCountries countries;
    private final ValueText values;
    private final ReportParts parts;
    private final Texts texts;

    @Inject
    SituationReportContent(
            ComposeSituationReport compose, ListCountries countries, ValueText values, ReportParts parts, Texts texts) {
        this.compose = compose;
        this.countries = countries;
        this.values = values;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * A part of the report: a table with its heading.
     *
     * @param note what the table rests on, or null
     */
    public record Part(
            String heading,
            List<Column> columns,
            List<List<String>> lines,
            @Nullable String note) {

        Part(String heading, List<Column> columns, List<List<String>> lines) {
            this(heading, columns, lines, null);
        }
    }

    /** A column; numbers are aligned to its end. */
    public record Column(String name, boolean number) {

        static Column of(String name) {
            return new Column(name, false);
        }

        static Column ofNumbers(String name) {
            return new Column(name, true);
        }
    }

    /** The report in one language; {@code age} says how old its figures may be, and that they are rounded where they are. */
    public record Content(String title, String subtitle, String asOf, String age, List<Part> parts) {}

    /** The report about the country or group of the question. */
    public Content of(IndicatorQuestion question, Locale language) {
        var report = compose.execute(question);
        var tag = language.getLanguage();
        Map<String, LocalizedText> names = new HashMap<>();
        countries
                .execute(null, report.scope().asOf())
                .countries()
                .forEach(country -> names.put(country.iso2(), country.names()));
        var country = report.scope().country();
        var group = report.scope().group();
        var subject = country == null ? group.names().in(tag) : name(names, country, tag);
        return new Content(
                texts.in(language, "cooperation.report.title", subject),
                texts.in(
                        language,
                        "cooperation.report.group",
                        group.names().in(tag),
                        group.members().size(),
                        group.label()),
                texts.in(
                        language,
                        "cooperation.country.asOf",
                        date(report.scope().asOf(), language)),
                texts.in(language, "cooperation.report.age")
                        + (report.counted().isRounded() ? " " + texts.in(language, "cooperation.people.rounded") : ""),
                Stream.of(
                                List.of(
                                        indicators(report, language),
                                        country == null ? byCountry(report, names, language) : byYear(report, language),
                                        agreements(report, names, language)),
                                parts.of(question, report.scope(), language, code -> name(names, code, tag)),
                                List.of(figures(report, language)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static String name(Map<String, LocalizedText> names, String country, String tag) {
        return names.getOrDefault(country, LocalizedText.of("en", country)).in(tag);
    }

    private Part indicators(SituationReport report, Locale language) {
        return new Part(
                texts.in(language, "cooperation.indicators.title"),
                List.of(
                        column(language, "cooperation.indicators.name"),
                        column(language, "cooperation.statistics.value"),
                        column(language, "cooperation.explain.what")),
                report.indicators().stream()
                        .map(computed -> List.of(
                                computed.definition().names().in(language.getLanguage()),
                                computed.values().isEmpty()
                                        ? ""
                                        : value(
                                                language,
                                                computed.definition().unit(),
                                                computed.values().get(0)),
                                computed.definition().descriptions().in(language.getLanguage())))
                        .toList());
    }

    /** A value of a few words stays in one line. */
    private String value(Locale language, Indicator.Unit unit, IndicatorValue found) {
        var beside = values.beside(language, unit, found);
        var value = values.of(language, unit, found).replace(' ', '\u00a0');
        return beside.isEmpty() ? value : value + " (" + beside + ")";
    }

    private Column column(Locale language, String key) {
        return Column.of(texts.in(language, key));
    }

    private Column numbers(Locale language, String key) {
        return Column.ofNumbers(texts.in(language, key));
    }

    private List<Column> columns(Locale language, String first) {
        return List.of(
                column(language, first),
                numbers(language, "cooperation.inbound"),
                numbers(language, "cooperation.outbound"));
    }

    private Part byYear(SituationReport report, Locale language) {
        return new Part(
                texts.in(language, "cooperation.country.flows"),
                columns(language, "cooperation.year"),
                report.flows().byYear().entrySet().stream()
                        .map(entry -> line(language, report.flows().name(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private Part byCountry(SituationReport report, Map<String, LocalizedText> names, Locale language) {
        return new Part(
                texts.in(language, "cooperation.country.flows"),
                columns(language, "cooperation.country"),
                report.flows().byCountry().entrySet().stream()
                        .map(entry ->
                                line(language, name(names, entry.getKey(), language.getLanguage()), entry.getValue()))
                        .toList());
    }

    private List<String> line(Locale language, String first, Flow flow) {
        return List.of(
                first,
                values.number(language, BigDecimal.valueOf(flow.inbound())),
                values.number(language, BigDecimal.valueOf(flow.outbound())));
    }

    private Part agreements(SituationReport report, Map<String, LocalizedText> names, Locale language) {
        var tag = language.getLanguage();
        int listed = report.agreements().size();
        var rest = listed < report.inForce()
                ? Stream.of(List.of(texts.in(language, "cooperation.shown", listed, report.inForce()), "", ""))
                : Stream.<List<String>>empty();
        return new Part(
                texts.in(language, "cooperation.agreements.heading"),
                List.of(
                        column(language, "cooperation.country"),
                        column(language, "cooperation.agreements.sides"),
                        column(language, "cooperation.agreements.period")),
                Stream.concat(
                                report.agreements().stream()
                                        .map(agreement -> List.of(
                                                name(names, agreement.country(), tag),
                                                agreement.homeName().in(tag) + " · "
                                                        + agreement
                                                                .partnerName()
                                                                .in(tag),
                                                period(agreement.startsOn(), agreement.endsOn(), language))),
                                rest)
                        .toList());
    }

    private Part figures(SituationReport report, Locale language) {
        Map<String, String> series = new HashMap<>();
        report.series().forEach(each -> series.put(each.code(), each.names().in(language.getLanguage())));
        return new Part(
                texts.in(language, "cooperation.statistics.title"),
                List.of(
                        column(language, "cooperation.statistics.series"),
                        column(language, "cooperation.year"),
                        numbers(language, "cooperation.statistics.value"),
                        column(language, "cooperation.statistics.status"),
                        column(language, "cooperation.statistics.source")),
                report.figures().stream()
                        .map(figure -> List.of(
                                series.getOrDefault(figure.series(), figure.series()),
                                String.valueOf(figure.year()),
                                values.number(language, figure.value()),
                                texts.in(language, "cooperation.figureStatus." + figure.status()),
                                figure.source()))
                        .toList());
    }

    private static String period(LocalDate first, LocalDate last, Locale language) {
        return DateWords.between(
                "yMMMMd",
                language,
                ZoneOffset.UTC,
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String date(LocalDate day, Locale language) {
        return DateWords.format("yMMMMd", language, day.atStartOfDay(ZoneOffset.UTC));
    }
}
