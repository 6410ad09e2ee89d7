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
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
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
        var names = names(report.scope().asOf(), language);
        var country = report.scope().country();
        var group = report.scope().group();
        var subject = country == null ? group.names().in(tag) : names.apply(country);
        return new Content(
                texts.in(language, "cooperation.report.title", subject),
                texts.in(
                        language,
                        "cooperation.report.group",
                        group.names().in(tag),
                        group.members().size(),
                        group.label()),
                asOf(report.scope(), language),
                texts.in(language, "cooperation.report.age")
                        + (report.counted().isRounded() ? " " + texts.in(language, "cooperation.people.rounded") : ""),
                Stream.of(
                                List.of(
                                        indicators(report, language),
                                        country == null ? byCountry(report, names, language) : byYear(report, language),
                                        agreements(report, names, language)),
                                parts.of(question, report.scope(), language, names::apply),
                                List.of(figures(report, language)))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Gives the name of a country by its code. */
    @FunctionalInterface
    interface Names {
        String apply(String country);
    }

    /** The names that countries have on a day. */
    Names names(LocalDate day, Locale language) {
        Map<String, LocalizedText> names = new HashMap<>();
        countries.execute(null, day).countries().forEach(country -> names.put(country.iso2(), country.names()));
        return code -> names.getOrDefault(code, LocalizedText.of("en", code)).in(language.getLanguage());
    }

    /** The day for which it is said. */
    String asOf(Scope scope, Locale language) {
        return texts.in(language, "cooperation.country.asOf", date(scope.asOf(), language));
    }

    /** Name and value of each indicator that has one. */
    List<List<String>> indicatorValues(SituationReport report, Locale language) {
        return report.indicators().stream()
                .filter(computed ->
                        !computed.values().isEmpty() && computed.values().get(0).value() != null)
                .map(computed -> List.of(
                        computed.definition().names().in(language.getLanguage()),
                        values.of(
                                language,
                                computed.definition().unit(),
                                computed.values().get(0))))
                .toList();
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

    private Part byCountry(SituationReport report, Names names, Locale language) {
        return new Part(
                texts.in(language, "cooperation.country.flows"),
                columns(language, "cooperation.country"),
                report.flows().byCountry().entrySet().stream()
                        .map(entry -> line(language, names.apply(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private List<String> line(Locale language, String first, Flow flow) {
        return List.of(
                first,
                values.number(language, BigDecimal.valueOf(flow.inbound())),
                values.number(language, BigDecimal.valueOf(flow.outbound())));
    }

    private Part agreements(SituationReport report, Names names, Locale language) {
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
                                                names.apply(agreement.country()),
                                                agreement.homeName().in(tag) + " · "
                                                        + agreement
                                                                .partnerName()
                                                                .in(tag),
                                                period(agreement, language))),
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

    /** From the first to the last day of an agreement. */
    String period(AgreementFact agreement, Locale language) {
        return DateWords.between(
                "yMMMMd",
                language,
                ZoneOffset.UTC,
                agreement.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
                agreement.endsOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String date(LocalDate day, Locale language) {
        return DateWords.format("yMMMMd", language, day.atStartOfDay(ZoneOffset.UTC));
    }
}
