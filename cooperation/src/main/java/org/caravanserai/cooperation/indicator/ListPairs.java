package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The pairs of organizations that cooperate as of a day with their levels, the deepest first, without the evidence. */
@UseCase
@Public
public class ListPairs {

    private final Calculations calculations;
    private final DepthFacts facts;

    @Inject
    public ListPairs(Calculations calculations, DepthFacts facts) {
        this.calculations = calculations;
        this.facts = facts;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public List<PairDepth> execute(IndicatorQuestion question) {
        var scope = calculations.scope(question);
        return List.copyOf(facts.pairs(scope.countries(), scope.asOf()));
    }
}
