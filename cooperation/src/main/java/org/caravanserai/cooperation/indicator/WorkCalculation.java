package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Follow-up of plans, pledges, events and terms: projects, programmes, alliances, conversions, renewals, centers. */
@ApplicationScoped
class WorkCalculation implements Calculation {

    private static final String MONTHS = "months";
    private static final String GAIN = "GAIN";
    private static final String ATTENDED = "ATTS";
    private static final String PASSED = "PASS";
    private static final String REGISTERED = "EVREG";
    private static final String CAME = "EVT";
    private static final String CERTIFIED = "CERT";
    private static final String PERMITTED = "VISA90";

    private final WorkFacts facts;
    private final TeachingFacts teaching;

    @Inject
    WorkCalculation(WorkFacts facts, TeachingFacts teaching) {
        this.facts = facts;
        this.teaching = teaching;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "MSOT", "OUTR", "CONTR", "APPL", "QUOTA", "ALLACT", "CONV", "LEAD", "HOSTED", "RENEW", "GAIN", "COST",
                "RPT", "STAFF", "ATTS", "PASS", "BEXE", "SHARE", "EVREG", "EVT", "CERT", "MSEV", "VISA90");
    }

    /** Those that count learners, teachers or guests. */
    private static final Set<String> PEOPLE = Set.of(GAIN, ATTENDED, PASSED, REGISTERED, CAME, CERTIFIED, PERMITTED);

    @Override
    public boolean countsPeople(Indicator definition) {
        return PEOPLE.contains(definition.code());
    }

    private List<WorkRatio> ratios(Indicator definition, Scope scope) {
        int months = definition.parameters().containsKey(MONTHS) ? definition.number(MONTHS) : 0;
        return facts.ratios(definition.code(), scope.countries(), scope.since(months), scope.asOf(), scope.mapping());
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var ratios = ratios(definition, scope);
        if (definition.grain() == Indicator.Grain.GROUP) {
            var part = ratios.stream().map(WorkRatio::part).reduce(BigDecimal.ZERO, BigDecimal::add);
            var whole = ratios.stream().map(WorkRatio::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
            long n = ratios.stream().mapToLong(WorkRatio::n).sum();
            return List.of(
                    of(definition, scope.group().code(), null, TwoWayFormulas.ratio(part, whole), part, whole, n));
        }
        var learners = learners(definition, scope);
        return ratios.stream()
                .map(ratio -> (scope.isRounded()
                                ? rounded(
                                        definition,
                                        ratio,
                                        learners.getOrDefault(ratio.reference(), 0L),
                                        scope.disclosure())
                                : value(definition, ratio.reference(), ratio.part(), ratio.whole(), ratio.n()))
                        .named(ratio.title()))
                .toList();
    }

    private static IndicatorValue value(
            Indicator definition, String reference, BigDecimal part, BigDecimal whole, long n) {
        return of(definition, reference, null, TwoWayFormulas.ratio(part, whole), part, whole, n);
    }

    /** The value from rounded counts; where marks and lessons are counted it has to be about enough people, and they are not told. */
    private static IndicatorValue rounded(Indicator definition, WorkRatio ratio, long learners, Disclosure disclosure) {
        var reference = ratio.reference();
        long part = disclosure.part(ratio.part().longValue());
        long rest = disclosure.part(ratio.whole().subtract(ratio.part()).longValue());
        long whole = disclosure.people(part + rest);
        long people = disclosure.people(part);
        long n = disclosure.people(disclosure.part(ratio.n()));
        return switch (definition.code()) {
            case PASSED, CAME ->
                value(definition, reference, BigDecimal.valueOf(people), BigDecimal.valueOf(whole), whole)
                        .toldIf(disclosure.tellsShare(whole));
            case REGISTERED -> value(definition, reference, BigDecimal.valueOf(people), ratio.whole(), ratio.n());
            case PERMITTED ->
                value(
                        definition,
                        reference,
                        BigDecimal.valueOf(people),
                        BigDecimal.ONE,
                        disclosure.people(
                                part + disclosure.part(ratio.n() - ratio.part().longValue())));
            case CERTIFIED ->
                value(definition, reference, ratio.part(), BigDecimal.valueOf(n), n)
                        .toldIf(disclosure.tellsMean(n));
            case ATTENDED ->
                value(definition, reference, ratio.part(), ratio.whole(), ratio.n())
                        .alone()
                        .toldIf(disclosure.tellsShare(learners));
            default ->
                value(definition, reference, ratio.part(), ratio.whole(), n)
                        .alone()
                        .toldIf(disclosure.tellsMean(n));
        };
    }

    /** Learners of each center, where the marks of all of them are counted. */
    private Map<String, Long> learners(Indicator definition, Scope scope) {
        return scope.isRounded() && definition.code().equals(ATTENDED)
                ? teaching.centers(scope.countries(), scope.since(definition.number(MONTHS)), scope.asOf()).stream()
                        .collect(Collectors.toMap(CenterTeaching::center, center -> scope.disclosure()
                                .part(center.learners())))
                : Map.of();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean whole = definition.grain() == Indicator.Grain.GROUP;
        var learners = learners(definition, scope);
        return RowPages.page(
                ratios(definition, scope).stream()
                        .filter(ratio -> whole
                                ? !publishable.keys().isEmpty()
                                : publishable.keys().contains(ratio.reference()))
                        .toList(),
                request,
                ratio -> FactRow.of(
                        "record", ratio.record(),
                        "reference", ratio.reference(),
                        "title", ratio.title(),
                        "part", part(definition, ratio, learners.getOrDefault(ratio.reference(), 0L)),
                        "whole", whole(definition, ratio, learners.getOrDefault(ratio.reference(), 0L))));
    }

    private static Object part(Indicator definition, WorkRatio ratio, long learners) {
        return switch (definition.code()) {
            case PASSED, CAME, REGISTERED, PERMITTED ->
                PeopleCell.people(ratio.part().longValue());
            case ATTENDED -> PeopleCell.of(ratio.part(), learners);
            case GAIN -> PeopleCell.of(ratio.part(), ratio.n());
            default -> ratio.part();
        };
    }

    private static Object whole(Indicator definition, WorkRatio ratio, long learners) {
        return switch (definition.code()) {
            case PASSED, CAME ->
                PeopleCell.whole(ratio.part().longValue(), ratio.whole().longValue());
            case CERTIFIED -> PeopleCell.people(ratio.whole().longValue());
            case ATTENDED -> PeopleCell.of(ratio.whole(), learners);
            case GAIN -> PeopleCell.of(ratio.whole(), ratio.n());
            default -> ratio.whole();
        };
    }
}
