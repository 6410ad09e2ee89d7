package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ComposeSituationReport;
import org.caravanserai.cooperation.indicator.ComposeSituationReport.SituationReport;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.statistics.ShowCountryTrends;
import org.caravanserai.cooperation.statistics.ShowGroupTrends;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.cooperation.view.ValueText;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What two pages say about a country or a group: published figures over the years, what this platform has seen, and what ends next. */
@RequestScoped
public class BriefingContent {

    /** So many of the largest countries find a place side by side. */
    private static final int MOST = 8;

    private static final int HUNDRED = 100;

    /** So many parts of the report of a country. */
    private static final int PARTS = 2;

    private final ComposeSituationReport compose;
    private final ShowCountryTrends ofCountry;
    private final ShowGroupTrends ofGroup;
    private final SituationReportContent report;
    private final ReportParts parts;
    private final ValueText values;
    private final Settings settings;
    private final Texts texts;

    @Inject
    BriefingContent(
            ComposeSituationReport compose,
            ShowCountryTrends ofCountry,
            ShowGroupTrends ofGroup,
            SituationReportContent report,
            ReportParts parts,
            ValueText values,
            Settings settings,
            Texts texts) {
        this.compose = compose;
        this.ofCountry = ofCountry;
        this.ofGroup = ofGroup;
        this.report = report;
        this.parts = parts;
        this.values = values;
        this.settings = settings;
        this.texts = texts;
    }

    /** A figure in large print, and what it counts. */
    public record Headline(String number, String label) {}

    /** Columns side by side, each with the number above it; {@code null}: nothing is known. */
    public record Columns(String name, Map<String, @Nullable BigDecimal> byPlace) {

        public Columns {
            byPlace = new LinkedHashMap<>(byPlace);
        }

        BigDecimal largest() {
            return byPlace.values().stream()
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** One picture of columns on one scale, and where its numbers come from. */
    public record Picture(String heading, List<Columns> columns, String source) {

        public Picture {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Both pages.
     *
     * @param code of the country or group
     * @param address of the page with the same figures
     * @param published null where nothing is published
     * @param seen null where nobody came or went
     * @param indicators name and value of each that is known
     * @param ending sides and period of the agreements that end first
     * @param shown says that there are more of them; empty where there are not
     * @param parts the first lines of what else the report says
     */
    public record Briefing(
            String code,
            String title,
            String asOf,
            String address,
            List<Headline> headlines,
            @Nullable Picture published,
            @Nullable Picture seen,
            List<List<String>> indicators,
            List<List<String>> ending,
            String shown,
            List<SituationReportContent.Part> parts) {

        public Briefing {
            headlines = List.copyOf(headlines);
            indicators = List.copyOf(indicators);
            ending = List.copyOf(ending);
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param most so many agreements that end first, and half as many lines of each part
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Briefing of(IndicatorQuestion question, Locale language, int most) {
        int lines = most / 2;
        var found = compose.execute(question);
        var scope = found.scope();
        var names = report.names(scope.asOf(), language);
        var country = scope.country();
        var headlines = new ArrayList<Headline>();
        var published = country == null
                ? group(ofGroup.execute(scope.group().code(), scope.asOf()), headlines, language)
                : country(ofCountry.execute(country, scope.group().code(), scope.asOf()), headlines, language);
        var ending = found.agreements().stream()
                .sorted(Comparator.comparing(AgreementFact::endsOn).thenComparing(AgreementFact::code))
                .limit(most)
                .map(agreement -> List.of(
                        names.apply(agreement.country()),
                        agreement.homeName().in(language.getLanguage()) + " · "
                                + agreement.partnerName().in(language.getLanguage()),
                        report.period(agreement, language)))
                .toList();
        return new Briefing(
                country == null ? scope.group().code() : country,
                texts.in(
                        language,
                        "cooperation.briefing.title",
                        country == null ? scope.group().names().in(language.getLanguage()) : names.apply(country)),
                report.asOf(scope, language),
                texts.in(
                        language,
                        "cooperation.briefing.address",
                        settings.address((country == null
                                        ? "/cooperation?group=" + scope.group().code()
                                        : "/countries/" + country + "?group="
                                                + scope.group().code())
                                + "&asOf=" + scope.asOf())),
                headlines,
                published,
                seen(found, names, language),
                report.indicatorValues(found, language),
                ending,
                ending.size() < found.inForce()
                        ? texts.in(language, "cooperation.shown", ending.size(), found.inForce())
                        : "",
                parts.of(question, scope, language, names::apply).stream()
                        .filter(part -> !part.lines().isEmpty())
                        .limit(country == null ? 0 : PARTS)
                        .map(part -> new SituationReportContent.Part(
                                part.heading(),
                                part.columns(),
                                part.lines().stream().limit(lines).toList(),
                                part.lines().size() > lines
                                        ? texts.in(
                                                language,
                                                "cooperation.shown",
                                                lines,
                                                part.lines().size())
                                        : null))
                        .toList());
    }

    private @Nullable Picture country(
            ShowCountryTrends.CountryTrends trends, List<Headline> headlines, Locale language) {
        headline(headlines, "cooperation.trend.in", trends.inbound(), language);
        headline(headlines, "cooperation.trend.out", trends.outbound(), language);
        share(headlines, "cooperation.trend.degree", trends.degree(), trends.inbound(), language);
        share(headlines, "cooperation.trend.scholarship", trends.scholarships(), trends.inbound(), language);
        return trends.isEmpty()
                ? null
                : picture(
                        byYear(trends.inbound().figures()),
                        byYear(trends.outbound().figures()),
                        texts.in(language, "cooperation.trend.series.in"),
                        texts.in(language, "cooperation.trend.series.out"),
                        Stream.of(trends.inbound(), trends.outbound())
                                .flatMap(trend -> trend.figures().values().stream()),
                        language);
    }

    private @Nullable Picture group(ShowGroupTrends.GroupTrends trends, List<Headline> headlines, Locale language) {
        var group = trends.ofGroup();
        if (group != null) {
            headlines.add(new Headline(
                    values.number(language, group.value()),
                    texts.in(language, "cooperation.trend.series.in") + ", " + group.year()));
        }
        return trends.inbound().byYear().isEmpty()
                ? null
                : picture(
                        new TreeMap<>(trends.inbound().byYear()),
                        new TreeMap<>(trends.outbound().byYear()),
                        texts.in(
                                language,
                                "cooperation.story.series.in",
                                trends.inbound().countries().size()),
                        texts.in(
                                language,
                                "cooperation.story.series.out",
                                trends.outbound().countries().size()),
                        Stream.of(trends.latestInbound(), trends.latestOutbound())
                                .flatMap(latest -> latest.values().stream()),
                        language);
    }

    private void headline(List<Headline> headlines, String key, Trend trend, Locale language) {
        trend.latest()
                .ifPresent(latest -> headlines.add(new Headline(
                        values.number(language, latest.value()),
                        texts.in(language, key, String.valueOf(latest.year())))));
    }

    private void share(List<Headline> headlines, String key, Trend part, Trend all, Locale language) {
        part.latest().ifPresent(latest -> {
            var whole = all.in(latest.year());
            if (whole != null && whole.signum() > 0 && whole.compareTo(latest.value()) >= 0) {
                var share = latest.value().multiply(BigDecimal.valueOf(HUNDRED)).divide(whole, 0, RoundingMode.HALF_UP);
                headlines.add(new Headline(
                        texts.in(language, "cooperation.value.percent", share.movePointLeft(2)),
                        texts.in(language, key, String.valueOf(latest.year()))));
            }
        });
    }

    private static TreeMap<Integer, BigDecimal> byYear(Map<Integer, PublishedFigure> figures) {
        var found = new TreeMap<Integer, BigDecimal>();
        figures.forEach((year, figure) -> found.put(year, figure.value()));
        return found;
    }

    private Picture picture(
            TreeMap<Integer, BigDecimal> inbound,
            TreeMap<Integer, BigDecimal> outbound,
            String inboundName,
            String outboundName,
            Stream<PublishedFigure> figures,
            Locale language) {
        var years = new TreeMap<Integer, BigDecimal>(inbound);
        years.putAll(outbound);
        var columns = new ArrayList<Columns>();
        for (var side : List.of(Map.entry(inboundName, inbound), Map.entry(outboundName, outbound))) {
            if (!side.getValue().isEmpty()) {
                var places = new LinkedHashMap<String, @Nullable BigDecimal>();
                for (int year = years.firstKey(); year <= years.lastKey(); year++) {
                    places.put(String.valueOf(year), side.getValue().get(year));
                }
                columns.add(new Columns(side.getKey(), places));
            }
        }
        var sources =
                figures.map(PublishedFigure::source).distinct().sorted().reduce((one, other) -> one + "; " + other);
        return new Picture(
                texts.in(language, "cooperation.trend.heading"),
                columns,
                texts.in(language, "cooperation.trend.source", sources.orElse("")));
    }

    private @Nullable Picture seen(SituationReport found, SituationReportContent.Names names, Locale language) {
        var flows = new LinkedHashMap<String, Flow>();
        if (found.scope().country() == null) {
            found.flows().byCountry().entrySet().stream()
                    .sorted(Comparator.comparingLong(
                            each -> -each.getValue().inbound() - each.getValue().outbound()))
                    .limit(MOST)
                    .forEach(each -> flows.put(names.apply(each.getKey()), each.getValue()));
        } else {
            new TreeMap<>(found.flows().byYear())
                    .forEach((year, flow) -> flows.put(found.flows().name(year), flow));
        }
        if (flows.isEmpty()) {
            return null;
        }
        var inbound = new LinkedHashMap<String, @Nullable BigDecimal>();
        var outbound = new LinkedHashMap<String, @Nullable BigDecimal>();
        flows.forEach((place, flow) -> {
            inbound.put(place, BigDecimal.valueOf(flow.inbound()));
            outbound.put(place, BigDecimal.valueOf(flow.outbound()));
        });
        return new Picture(
                texts.in(language, "cooperation.seen.heading"),
                List.of(
                        new Columns(texts.in(language, "cooperation.inbound"), inbound),
                        new Columns(texts.in(language, "cooperation.outbound"), outbound)),
                texts.in(language, "cooperation.seen.text"));
    }
}
