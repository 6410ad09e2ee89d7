package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.recognition.RecognitionCoverage;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Indicators over published figures; what the registry says of the same stands beside it. Disputed figures do not count. */
@ApplicationScoped
class StatisticCalculation implements Calculation {

    private static final String IN = "INBOUND_STUDENTS";
    private static final String OUT = "OUTBOUND_STUDENTS";
    private static final String RECOGNIZED = "RECOGNITION_COUNTRIES";

    private final PublishedFigures figures;
    private final RecognitionFacts recognition;

    @Inject
    StatisticCalculation(PublishedFigures figures, RecognitionFacts recognition) {
        this.figures = figures;
        this.recognition = recognition;
    }

    @Override
    public Set<String> codes() {
        return Set.of("SBAL", "GSHARE", "RECCOV");
    }

    /** The figures of the years until the day, the latest first. */
    private List<PublishedFigure> known(Scope scope) {
        return figures.inForce(List.of(IN, OUT, RECOGNIZED)).stream()
                .filter(figure -> figure.year() <= scope.asOf().getYear())
                .filter(figure -> figure.status() != FigureStatus.DISPUTED)
                .sorted(Comparator.comparing(PublishedFigure::year).reversed().thenComparing(PublishedFigure::status))
                .toList();
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var known = known(scope);
        var group = scope.group();
        return switch (definition.code()) {
            case "SBAL" ->
                new TreeSet<>(scope.countries())
                        .stream()
                                .map(country -> balance(definition, country, known))
                                .toList();
            case "GSHARE" -> {
                var part = latest(known, IN, group);
                var whole = part.flatMap(each -> latest(known, IN, null, each.year()));
                yield List.of(
                        part.isEmpty() && others(known, IN, group) > 0
                                ? ofOtherVersions(group, others(known, IN, group))
                                : share(
                                        definition,
                                        group.code(),
                                        part.map(PublishedFigure::value),
                                        whole.map(PublishedFigure::value)));
            }
            default -> {
                var all = BigDecimal.valueOf(group.members().size());
                var published = latest(known, RECOGNIZED, group);
                yield List.of(
                        published.isEmpty() && others(known, RECOGNIZED, group) > 0
                                ? ofOtherVersions(group, others(known, RECOGNIZED, group))
                                : share(
                                                definition,
                                                group.code(),
                                                published.map(PublishedFigure::value),
                                                Optional.of(all))
                                        .with(byTheRegistry(scope, all)));
            }
        };
    }

    /** The same by the agreements of the registry: with any agreement, and by level. */
    private Map<String, BigDecimal> byTheRegistry(Scope scope, BigDecimal all) {
        var members = scope.group().members().stream()
                .map(CountryGroup.Member::country)
                .toList();
        var shares = new LinkedHashMap<String, BigDecimal>();
        RecognitionCoverage.countries(recognition.provisions(members, scope.asOf()))
                .forEach((key, countries) -> TwoWayFormulas.ratio(BigDecimal.valueOf(countries), all)
                        .ifPresent(share -> shares.put("registry" + key, share)));
        return shares;
    }

    private static IndicatorValue balance(Indicator definition, String country, List<PublishedFigure> known) {
        var out = latest(known, OUT, country, null);
        var in = latest(known, IN, country, null);
        if (in.isEmpty() || out.isEmpty()) {
            return IndicatorValue.missing(country, country);
        }
        var came = in.get().value();
        var went = out.get().value();
        return of(
                        definition,
                        country,
                        country,
                        TwoWayFormulas.balance(came, went),
                        came.subtract(went),
                        came.add(went),
                        came.add(went).longValue())
                .directed()
                .with(years(in.get(), out.get()));
    }

    /** The latest figures of the two directions need not be of the same year. */
    private static Map<String, BigDecimal> years(PublishedFigure in, PublishedFigure out) {
        var years = new LinkedHashMap<String, BigDecimal>();
        years.put("yearIn", BigDecimal.valueOf(in.year()));
        years.put("yearOut", BigDecimal.valueOf(out.year()));
        return years;
    }

    private static IndicatorValue share(
            Indicator definition, String group, Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        var value = part.flatMap(some -> whole.flatMap(all -> TwoWayFormulas.ratio(some, all)));
        return value.isEmpty()
                ? IndicatorValue.missing(group, null)
                : of(
                        definition,
                        group,
                        null,
                        value,
                        part.orElseThrow(),
                        whole.orElseThrow(),
                        part.orElseThrow().longValue());
    }

    private static Optional<PublishedFigure> latest(
            List<PublishedFigure> known, String series, @Nullable String country, @Nullable Integer year) {
        return known.stream()
                .filter(figure -> figure.series().equals(series)
                        && Objects.equals(figure.country(), country)
                        && figure.group() == null
                        && (year == null || figure.year() == year))
                .findFirst();
    }

    /** The latest of the version of the group. */
    private static Optional<PublishedFigure> latest(List<PublishedFigure> known, String series, CountryGroup group) {
        return known.stream()
                .filter(figure -> figure.series().equals(series) && figure.isOf(group))
                .findFirst();
    }

    /** How many figures there are of other versions of the group. */
    private static long others(List<PublishedFigure> known, String series, CountryGroup group) {
        return known.stream()
                .filter(figure ->
                        figure.series().equals(series) && group.code().equals(figure.group()) && !figure.isOf(group))
                .count();
    }

    /** No value, and why: what was published is about other lists of countries. */
    private static IndicatorValue ofOtherVersions(CountryGroup group, long figures) {
        return new IndicatorValue(group.code(), null, null, null, null, null, 0, false)
                .with(Map.of("otherVersions", BigDecimal.valueOf(figures)));
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var group = scope.group();
        var names = figures.series().stream().collect(Collectors.toMap(Series::code, Series::names));
        var used = known(scope).stream()
                .filter(figure -> definition.code().equals("SBAL")
                        ? figure.country() != null && publishable.countries().contains(figure.country())
                        : figure.isOf(group) || figure.country() == null && figure.group() == null)
                .filter(figure ->
                        definition.code().equals("RECCOV") == figure.series().equals(RECOGNIZED))
                .toList();
        return RowPages.page(
                used,
                request,
                figure -> FactRow.of(
                        "series", figure.series(),
                        "seriesName", names.get(figure.series()),
                        "year", figure.year(),
                        "country", figure.country(),
                        "group", figure.group(),
                        "groupVersion", figure.groupVersion(),
                        "value", figure.value(),
                        "status", figure.status().name(),
                        "source", figure.source()));
    }
}
