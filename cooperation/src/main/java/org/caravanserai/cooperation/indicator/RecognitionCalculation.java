package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionCoverage;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionProvision;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** With how many countries degrees are recognized by the agreements of the registry, level by level. */
@ApplicationScoped
class RecognitionCalculation implements Calculation {

    private final RecognitionFacts facts;

    @Inject
    RecognitionCalculation(RecognitionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RECLEV");
    }

    @Override
    public boolean countsPeople(Indicator definition) {
        return false;
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var countries = scope.countries();
        var whole = BigDecimal.valueOf(countries.size());
        return RecognitionCoverage.countries(facts.provisions(countries, scope.asOf())).entrySet().stream()
                .map(each -> {
                    var part = BigDecimal.valueOf(each.getValue());
                    return of(
                            definition,
                            each.getKey(),
                            null,
                            TwoWayFormulas.ratio(part, whole),
                            part,
                            whole,
                            countries.size());
                })
                .toList();
    }

    /** Articles about the levels that may be shown; all of them where agreements of any level may be shown. */
    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        boolean any = publishable.keys().contains(RecognitionCoverage.ANY);
        return RowPages.page(
                facts.provisions(publishable.countries(), scope.asOf()).stream()
                        .filter(provision -> any || isAbout(provision, publishable))
                        .sorted(Comparator.comparing(
                                RecognitionProvision::level,
                                Comparator.nullsLast(Comparator.<DegreeLevel>naturalOrder())))
                        .toList(),
                request,
                provision -> FactRow.of(
                        "country", provision.country(),
                        "level",
                                provision.level() == null
                                        ? null
                                        : provision.level().name(),
                        "effect",
                                provision.effect() == null
                                        ? null
                                        : provision.effect().name(),
                        "recognitionDirection",
                                provision.direction() == null
                                        ? null
                                        : provision.direction().name(),
                        "record", "INSTRUMENT",
                        "reference", provision.instrument(),
                        "title", provision.title(),
                        "article", provision.article(),
                        "since", provision.since(),
                        "until", provision.until()));
    }

    private static boolean isAbout(RecognitionProvision provision, PublishableKeys publishable) {
        var level = provision.level();
        return level != null && publishable.keys().contains(level.name());
    }
}
