package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.Depth;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The pairs of organizations that cooperate with a country or a group, how deep, and what raised it since an earlier day. */
@UseCase
@Public
public class ShowDepth {

    private final Calculations calculations;
    private final DepthFacts facts;

    @Inject
    public ShowDepth(Calculations calculations, DepthFacts facts) {
        this.calculations = calculations;
        this.facts = facts;
    }

    /**
     * @param then the earlier day
     * @param level of the deepest pair
     * @param levelThen what it was on the earlier day
     * @param raised the evidence that has made pairs deeper since then
     * @param mechanisms with the parts that each has and lacks
     */
    public record DepthView(
            Scope scope,
            LocalDate then,
            int level,
            int levelThen,
            List<PairDepth> pairs,
            List<DepthEvidence> raised,
            List<Completeness> mechanisms) {

        public DepthView {
            pairs = List.copyOf(pairs);
            raised = List.copyOf(raised);
            mechanisms = List.copyOf(mechanisms);
        }
    }

    /**
     * @param then the day to compare with
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public DepthView execute(IndicatorQuestion question, LocalDate then) {
        var scope = calculations.scope(question);
        var evidence = facts.evidence(scope.countries(), scope.asOf());
        var pairs = PairDepth.on(scope.asOf(), evidence);
        return new DepthView(
                scope,
                then,
                Depth.of(pairs),
                Depth.of(PairDepth.on(then, facts.evidence(scope.countries(), then))),
                pairs,
                Depth.raised(evidence, then, scope.asOf()),
                facts.completeness(scope.countries(), scope.asOf()));
    }
}
