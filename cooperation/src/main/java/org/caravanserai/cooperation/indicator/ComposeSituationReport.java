package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Flows;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The situation with a country or a group of countries, rebuilt as of a day. */
@UseCase
@Public
public class ComposeSituationReport {

    private static final int TEN_YEARS = 120;

    /** A report lists so many agreements. */
    private static final int MOST_AGREEMENTS = 200;

    private final Calculations calculations;
    private final FlowFacts flows;
    private AgreementFacts agreements;
    private PublishedFigures figures;

    @Inject
    public ComposeSituationReport(
            Calculations calculations, FlowFacts flows, AgreementFacts agreements, PublishedFigures figures) {
        this.calculations = calculations;
        this.flows = flows;
        this.agreements = agreements;
        this.figures = figures;
    }

    /**
     * @param indicators those of the country, or those of the group as a whole
     * @param counted what counts of people are about
     * @param flows of ten years
     * @param agreements in force on the day, the first that end where there are very many
     * @param inForce how many agreements are in force
     * @param series the names of what the figures are about
     * @param figures published for the country or the group, of years until the day; contradicting ones side by side
     */
    public record SituationReport(
            Scope scope,
            List<ComputedIndicator> indicators,
            Scope counted,
            Flows flows,
            List<AgreementFact> agreements,
            long inForce,
            List<Series> series,
            List<PublishedFigure> figures) {

        public SituationReport {
            indicators = List.copyOf(indicators);
            agreements = List.copyOf(agreements);
            series = List.copyOf(series);
            figures = List.copyOf(figures);
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public SituationReport execute(IndicatorQuestion question) {
        var scope = calculations.scope(question);
        var counted = Calculations.counted(scope);
        var grain = scope.country() == null ? Grain.GROUP : Grain.COUNTRY;
        var series = figures.series();
        var begun = agreements.begun(scope.countries(), scope.asOf(), scope.asOf(), MOST_AGREEMENTS);
        return new SituationReport(
                scope,
                calculations.definitions().stream()
                        .filter(definition -> definition.grain() == grain)
                        .map(definition -> computed(definition, question))
                        .toList(),
                counted,
                flows.told(counted, counted.since(TEN_YEARS)),
                begun.agreements().stream()
                        .filter(agreement -> agreement.isInForceOn(scope.asOf()))
                        .toList(),
                begun.inForce(),
                series,
                figures.about(
                        scope.country(),
                        scope.country() == null ? scope.group().code() : null,
                        scope.asOf().getYear()));
    }

    private ComputedIndicator computed(Indicator definition, IndicatorQuestion question) {
        var scope = calculations.scope(definition, question);
        return calculations.computed(definition, scope, calculations.values(definition, scope));
    }
}
