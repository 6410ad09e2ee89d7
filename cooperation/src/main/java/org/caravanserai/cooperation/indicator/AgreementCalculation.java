package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.AgreementUse;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What happens to agreements: who has sent more under them, which are used both ways, which end soon. */
@ApplicationScoped
class AgreementCalculation implements Calculation {

    private final AgreementFacts facts;

    @Inject
    AgreementCalculation(AgreementFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "RECIP", "OWED", "P2", "P2IN", "P2OUT", "P2NONE", "EXP30", "EXP90", "EXP180", "EXP365", "AGREEMENTS");
    }

    /** Those in force and those that end are counted, not who moves under them. */
    @Override
    public boolean countsPeople(Indicator definition) {
        return !definition.code().equals("AGREEMENTS") && !definition.code().startsWith("EXP");
    }

    private List<AgreementFlow> flows(Indicator definition, Scope scope) {
        return facts.flows(scope.countries(), scope.since(definition.number(FlowCalculation.MONTHS)), scope.asOf());
    }

    private List<AgreementUse> uses(Indicator definition, Scope scope) {
        return facts.uses(scope.countries(), scope.since(definition.number(FlowCalculation.MONTHS)), scope.asOf());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var group = scope.group().code();
        return switch (definition.code()) {
            case "RECIP" ->
                flows(definition, scope).stream()
                        .map(flow -> reciprocity(definition, flow, scope.disclosure()))
                        .toList();
            case "OWED" ->
                flows(definition, scope).stream()
                        .map(flow -> owed(definition, flow, scope.disclosure()))
                        .toList();
            case "P2" -> List.of(share(definition, group, uses(definition, scope), AgreementUse::isTwoWay));
            case "P2IN" -> List.of(share(definition, group, uses(definition, scope), AgreementUse::isOneWayIn));
            case "P2OUT" -> List.of(share(definition, group, uses(definition, scope), AgreementUse::isOneWayOut));
            case "P2NONE" -> List.of(share(definition, group, uses(definition, scope), AgreementUse::isDormant));
            case "AGREEMENTS" -> {
                var inForce = uses(definition, scope).stream()
                        .collect(Collectors.groupingBy(
                                AgreementUse::country, Collectors.summingLong(AgreementUse::agreements)));
                yield scope.countries().stream()
                        .sorted()
                        .map(country -> count(definition, country, inForce.getOrDefault(country, 0L)))
                        .toList();
            }
            default -> {
                var uses = uses(definition, scope);
                yield List.of(GroupFlowCalculation.share(
                        definition,
                        group,
                        number(uses, use -> endsSoon(definition, scope, use.endsOn())),
                        1,
                        number(uses, use -> true)));
            }
        };
    }

    private static IndicatorValue share(
            Indicator definition, String group, List<AgreementUse> uses, Predicate<AgreementUse> counted) {
        long all = number(uses, use -> true);
        return GroupFlowCalculation.share(definition, group, number(uses, counted), all, all);
    }

    private static long number(List<AgreementUse> uses, Predicate<AgreementUse> counted) {
        return uses.stream().filter(counted).mapToLong(AgreementUse::agreements).sum();
    }

    private static IndicatorValue count(Indicator definition, String country, long number) {
        var value = BigDecimal.valueOf(number);
        return of(definition, country, country, Optional.of(value), value, BigDecimal.ONE, number);
    }

    private static IndicatorValue reciprocity(Indicator definition, AgreementFlow flow, Disclosure disclosure) {
        long in = disclosure.people(disclosure.part(flow.inbound()));
        long out = disclosure.people(disclosure.part(flow.outbound()));
        return of(
                        definition,
                        flow.code(),
                        flow.country(),
                        TwoWayFormulas.reciprocity(in, out),
                        BigDecimal.valueOf(Math.min(in, out)),
                        BigDecimal.valueOf(Math.max(in, out)),
                        in + out)
                .toldIf(disclosure.tellsShare(in + out));
    }

    /** For strangers the balance as far as it comes from sides on which enough people moved. */
    private static IndicatorValue owed(Indicator definition, AgreementFlow flow, Disclosure disclosure) {
        if (disclosure != Disclosure.EXACT) {
            long in = disclosure.part(flow.inbound());
            long out = disclosure.part(flow.outbound());
            var balance = disclosure.amount(disclosure
                    .partOf(flow.semestersIn(), flow.inbound())
                    .subtract(disclosure.partOf(flow.semestersOut(), flow.outbound())));
            return of(
                            definition,
                            flow.code(),
                            flow.country(),
                            Optional.of(balance),
                            balance,
                            BigDecimal.ONE,
                            disclosure.people(in) + disclosure.people(out))
                    .toldIf((in == 0 || disclosure.tellsMean(in)) && (out == 0 || disclosure.tellsMean(out)));
        }
        var semesters = flow.semestersIn().subtract(flow.semestersOut());
        if (flow.inbound() + flow.outbound() == 0) {
            return IndicatorValue.people(definition, flow.code(), flow.country(), 0);
        }
        return of(
                        definition,
                        flow.code(),
                        flow.country(),
                        Optional.of(semesters),
                        semesters,
                        BigDecimal.ONE,
                        flow.inbound() + flow.outbound())
                .with(tolerated(flow));
    }

    /** What the sides have agreed to tolerate, and how far the balance is beyond it, both in the unit of the agreement. */
    private static Map<String, BigDecimal> tolerated(AgreementFlow flow) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        var tolerance = flow.tolerance();
        if (tolerance != null) {
            numbers.put("tolerance" + tolerance.unit(), tolerance.amount());
            flow.beyondTolerance().ifPresent(beyond -> numbers.put("beyond", beyond));
        }
        return numbers;
    }

    /** Whether it ends within the days of the definition after the day. */
    private static boolean endsSoon(Indicator definition, Scope scope, LocalDate endsOn) {
        return AgreementFact.isWithin(definition.number("days"), scope.asOf(), endsOn);
    }

    /** Whether the agreement is in force on the day and, for indicators about it, ends soon. */
    private static boolean isCounted(Indicator definition, Scope scope, AgreementFlow flow) {
        return flow.isInForceOn(scope.asOf())
                && (!definition.code().startsWith("EXP") || endsSoon(definition, scope, flow.endsOn()));
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var all = flows(definition, scope).stream()
                .filter(flow -> definition.grain() == Indicator.Grain.AGREEMENT
                        ? publishable.keys().contains(flow.code())
                        : publishable.countries().contains(flow.country()) && isCounted(definition, scope, flow))
                .toList();
        return RowPages.page(
                all,
                request,
                flow -> FactRow.of(
                        "agreement", flow.code(),
                        "country", flow.country(),
                        "startsOn", flow.startsOn(),
                        "endsOn", flow.endsOn(),
                        "inbound", PeopleCell.people(flow.inbound()),
                        "outbound", PeopleCell.people(flow.outbound()),
                        "semestersIn", PeopleCell.of(flow.semestersIn(), flow.inbound()),
                        "semestersOut", PeopleCell.of(flow.semestersOut(), flow.outbound()),
                        "recentIn", PeopleCell.people(flow.recentIn()),
                        "recentOut", PeopleCell.people(flow.recentOut()),
                        "present", PeopleCell.people(flow.present())));
    }
}
