package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementList;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Flows;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Stays both ways and agreements with a group of countries or one of them, as of a day. */
@UseCase
@Public
public class ShowExchanges {

    /** Within so many days an agreement ends soon. */
    public static final int SOON_DAYS = 180;

    /** More periods than this cannot be told apart on a page. */
    private static final int MOST = 60;

    private final Calculations calculations;
    private final FlowFacts flows;
    private final AgreementFacts agreements;

    @Inject
    public ShowExchanges(Calculations calculations, FlowFacts flows, AgreementFacts agreements) {
        this.calculations = calculations;
        this.flows = flows;
        this.agreements = agreements;
    }

    /**
     * @param counted what the stays are about
     * @param flows of the countries and years
     * @param agreements the first of those that had begun by the day, ended or not; those that end within 180 days are counted apart
     */
    public record Exchanges(Scope scope, Scope counted, Flows flows, AgreementList agreements) {}

    /**
     * @param months how far back stays count where the question names no first day
     */
    public Exchanges execute(IndicatorQuestion question, int months) {
        var scope = calculations.scope(question);
        var counted = Calculations.counted(scope);
        return new Exchanges(
                scope,
                counted,
                flows.told(counted, counted.since(months)),
                agreements.begun(scope.countries(), scope.asOf(), scope.asOf().plusDays(SOON_DAYS), MOST));
    }
}
