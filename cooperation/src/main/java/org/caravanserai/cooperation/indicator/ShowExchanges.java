package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.AgreementList;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
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

    private Calculations calculations;
    private FlowFacts flows;
    private AgreementFacts agreements;

    @SuppressWarnings("NullAway.Init")
    protected ShowExchanges() {}

    @Inject
    public ShowExchanges(Calculations calculations, FlowFacts flows, AgreementFacts agreements) {
        this.calculations = calculations;
        this.flows = flows;
        this.agreements = agreements;
    }

    /**
     * @param flows by country, kind and year
     * @param agreements the first of those that had begun by the day, ended or not; those that end within 180 days are counted apart
     */
    public record Exchanges(Scope scope, List<Flow> flows, AgreementList agreements) {

        public Exchanges {
            flows = List.copyOf(flows);
        }
    }

    /**
     * @param months how far back stays count where the question names no first day
     */
    public Exchanges execute(IndicatorQuestion question, int months) {
        var scope = calculations.scope(question);
        return new Exchanges(
                scope,
                flows.flows(scope.countries(), scope.since(months), scope.asOf(), scope.kind()),
                agreements.begun(scope.countries(), scope.asOf(), scope.asOf().plusDays(SOON_DAYS), MOST));
    }
}
