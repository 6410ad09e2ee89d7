package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.statistics.KnownFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Learners of Chinese at the centers of a country, and per student of the country in China. */
@ApplicationScoped
class ChineseCalculation implements Calculation {

    private static final String STUDENTS = "INBOUND_STUDENTS";

    private final TeachingFacts facts;
    private final PublishedFigures figures;

    @Inject
    ChineseCalculation(TeachingFacts facts, PublishedFigures figures) {
        this.facts = facts;
        this.figures = figures;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CHN", "CHNR");
    }

    private List<CenterTeaching> centers(Indicator definition, Scope scope, Collection<String> countries) {
        return facts.centers(countries, scope.since(definition.number("months")), scope.asOf());
    }

    private Map<String, PublishedFigure> students(Scope scope, Collection<String> countries) {
        return KnownFigures.byCountry(figures, STUDENTS, countries, scope.asOf().getYear());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var disclosure = scope.disclosure();
        var learners = centers(definition, scope, scope.countries()).stream()
                .map(center -> center.parts(disclosure))
                .collect(Collectors.groupingBy(
                        CenterTeaching::country,
                        Collectors.collectingAndThen(
                                Collectors.summingLong(CenterTeaching::chinese), disclosure::people)));
        var countries = new TreeSet<>(scope.countries());
        if (definition.code().equals("CHN")) {
            return countries.stream()
                    .map(country ->
                            IndicatorValue.people(definition, country, country, learners.getOrDefault(country, 0L)))
                    .toList();
        }
        var students = students(scope, scope.countries());
        return countries.stream()
                .map(country -> ratio(definition, country, learners.getOrDefault(country, 0L), students.get(country)))
                .toList();
    }

    /** Without a figure of the students in China it is withheld, as with too few learners. */
    private static IndicatorValue ratio(
            Indicator definition, String country, long learners, @Nullable PublishedFigure students) {
        var whole = students == null ? BigDecimal.ZERO : students.value();
        var part = BigDecimal.valueOf(learners).multiply(definition.parameter("per"));
        return of(
                definition,
                country,
                country,
                TwoWayFormulas.ratio(part, whole),
                part,
                whole,
                whole.signum() == 0 ? 0 : learners);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var centers = centers(definition, scope, publishable.countries());
        if (definition.code().equals("CHN")) {
            return RowPages.page(
                    centers,
                    request,
                    center -> FactRow.of(
                            "country", center.country(),
                            "center", center.center(),
                            "title", center.title(),
                            "learners", PeopleCell.people(center.chinese())));
        }
        var rows = new ArrayList<FactRow>();
        var students = students(scope, publishable.countries());
        centers.stream().filter(center -> center.chinese() > 0).forEach(center -> {
            var figure = students.get(center.country());
            if (figure != null) {
                rows.add(row(center, figure));
            }
        });
        return RowPages.page(rows, request, row -> row);
    }

    private static FactRow row(CenterTeaching center, PublishedFigure students) {
        return FactRow.of(
                "country", center.country(),
                "center", center.center(),
                "title", center.title(),
                "learners", PeopleCell.people(center.chinese()),
                "students", students.value(),
                "year", students.year(),
                "source", students.source());
    }
}
