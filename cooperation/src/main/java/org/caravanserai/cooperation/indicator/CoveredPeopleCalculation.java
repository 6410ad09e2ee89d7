package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.statistics.KnownFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** How many of the students who come are from countries with an agreement on the recognition of degrees. */
@ApplicationScoped
class CoveredPeopleCalculation implements Calculation {

    private static final String DEGREE_STUDENTS = "DEGREE_STUDENTS";
    private static final String STUDENTS = "INBOUND_STUDENTS";

    private final PublishedFigures figures;
    private final RecognitionFacts facts;

    @Inject
    CoveredPeopleCalculation(PublishedFigures figures, RecognitionFacts facts) {
        this.figures = figures;
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RECPPL");
    }

    /** Students of one series: degree students where any country has such figures, else all students. */
    private List<PublishedFigure> students(Scope scope, Collection<String> countries) {
        int year = scope.asOf().getYear();
        var ofDegrees = KnownFigures.byCountry(figures, DEGREE_STUDENTS, scope.countries(), year);
        var chosen =
                ofDegrees.isEmpty() ? KnownFigures.byCountry(figures, STUDENTS, scope.countries(), year) : ofDegrees;
        return chosen.values().stream()
                .filter(figure -> countries.contains(figure.country()))
                .toList();
    }

    /** The first agreement of each country that is in force. */
    private Map<String, CooperationFact> covered(Scope scope) {
        return facts.inForce(scope.countries(), scope.asOf()).stream()
                .collect(Collectors.toMap(CooperationFact::country, Function.identity(), (one, other) -> one));
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var covered = covered(scope);
        var students = students(scope, scope.countries());
        var part = sum(students.stream()
                .filter(figure -> covered.containsKey(String.valueOf(figure.country())))
                .toList());
        var whole = sum(students);
        return List.of(of(
                definition,
                scope.group().code(),
                null,
                TwoWayFormulas.ratio(part, whole),
                part,
                whole,
                whole.longValue()));
    }

    private static BigDecimal sum(List<PublishedFigure> students) {
        return students.stream().map(PublishedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var covered = covered(scope);
        var names = figures.series().stream().collect(Collectors.toMap(Series::code, Series::names));
        return RowPages.page(
                publishable.keys().isEmpty() ? List.<PublishedFigure>of() : students(scope, publishable.countries()),
                request,
                figure -> row(figure, covered.get(String.valueOf(figure.country())), names));
    }

    private static FactRow row(
            PublishedFigure figure, @Nullable CooperationFact agreement, Map<String, LocalizedText> names) {
        return FactRow.of(
                "country", figure.country(),
                "series", figure.series(),
                "seriesName", names.get(figure.series()),
                "year", figure.year(),
                "value", figure.value(),
                "recognized", agreement != null,
                "record", agreement == null ? null : agreement.source(),
                "reference", agreement == null ? null : agreement.reference(),
                "title", agreement == null ? null : agreement.title(),
                "source", figure.source());
    }
}
