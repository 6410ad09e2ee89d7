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
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.statistics.KnownFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The net flow by the number of students of the country, the net flow ratio of the UNESCO Institute for Statistics. */
@ApplicationScoped
class NetRatioCalculation implements Calculation {

    private static final String ENROLMENT = "TERTIARY_ENROLMENT";

    private final FlowFacts flows;
    private final PublishedFigures figures;

    @Inject
    NetRatioCalculation(FlowFacts flows, PublishedFigures figures) {
        this.flows = flows;
        this.figures = figures;
    }

    @Override
    public Set<String> codes() {
        return Set.of("NETR");
    }

    private Map<String, Flow> byCountry(Indicator definition, Scope scope) {
        return flows.told(scope, scope.since(definition.number(FlowCalculation.MONTHS)))
                .byCountry();
    }

    private Map<String, PublishedFigure> enrolment(Scope scope, Collection<String> countries) {
        return KnownFigures.byCountry(
                figures, ENROLMENT, countries, scope.asOf().getYear());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var moved = byCountry(definition, scope);
        var enrolment = enrolment(scope, scope.countries());
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> value(definition, country, moved.get(country), enrolment.get(country)))
                        .toList();
    }

    /** Without a figure of the country it is withheld, as with too few people. */
    private static IndicatorValue value(
            Indicator definition, String country, @Nullable Flow flow, @Nullable PublishedFigure enrolment) {
        long in = flow == null ? 0 : flow.inbound();
        long out = flow == null ? 0 : flow.outbound();
        var students = enrolment == null ? BigDecimal.ZERO : enrolment.value();
        var difference = BigDecimal.valueOf(in - out).multiply(definition.parameter("per"));
        return of(
                definition,
                country,
                country,
                TwoWayFormulas.ratio(difference, students),
                difference,
                students,
                students.signum() == 0 ? 0 : in + out);
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var moved = byCountry(definition, scope);
        var rows = new ArrayList<FactRow>();
        enrolment(scope, publishable.countries()).forEach((country, students) -> {
            var flow = moved.get(country);
            if (flow != null) {
                rows.add(row(flow, students));
            }
        });
        return RowPages.page(rows, request, row -> row);
    }

    private static FactRow row(Flow flow, PublishedFigure students) {
        return FactRow.of(
                "country", flow.country(),
                "inbound", PeopleCell.people(flow.inbound()),
                "outbound", PeopleCell.people(flow.outbound()),
                "students", students.value(),
                "year", students.year(),
                "source", students.source());
    }
}
