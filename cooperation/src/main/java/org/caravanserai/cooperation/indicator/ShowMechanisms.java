package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** How much there is of each kind of cooperation with the countries of a group or one of them, as of a day. */
@UseCase
@Public
public class ShowMechanisms {

    private final Calculations calculations;
    private CooperationFacts facts;

    @Inject
    public ShowMechanisms(Calculations calculations, CooperationFacts facts) {
        this.calculations = calculations;
        this.facts = facts;
    }

    /**
     * @param kinds all kinds of cooperation in their order
     * @param counts how many of each there are with each country on the day
     * @param facts what is in effect on the day, where one country was asked for; of a group it is not listed
     */
    public record Mechanisms(
            Scope scope, List<CooperationKind> kinds, List<CooperationCount> counts, List<CooperationFact> facts) {

        public Mechanisms {
            kinds = List.copyOf(kinds);
            counts = List.copyOf(counts);
            facts = List.copyOf(facts);
        }

        /** Number of entries of a kind with a country. */
        public long number(String country, CooperationKind kind) {
            return counts.stream()
                    .filter(count ->
                            count.country().equals(country) && count.kind().equals(kind.code()))
                    .mapToLong(CooperationCount::number)
                    .sum();
        }

        /** Number of platforms in which a country takes part. */
        public long platforms(String country) {
            return kinds.stream()
                    .filter(CooperationKind::platform)
                    .mapToLong(kind -> number(country, kind))
                    .sum();
        }

        /** The kinds of which there is nothing. */
        public List<CooperationKind> missing(String country) {
            return kinds.stream().filter(kind -> number(country, kind) == 0).toList();
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when there is no such group or country
     */
    public Mechanisms execute(IndicatorQuestion question) {
        var scope = calculations.scope(question);
        return new Mechanisms(
                scope,
                facts.kinds(),
                facts.counts(scope.countries(), scope.asOf()),
                scope.country() == null
                        ? List.of()
                        : facts.facts(scope.countries(), scope.asOf()).stream()
                                .filter(fact -> fact.isInEffectOn(scope.asOf()))
                                .toList());
    }
}
