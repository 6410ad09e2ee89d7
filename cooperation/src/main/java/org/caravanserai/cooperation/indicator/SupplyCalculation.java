package org.caravanserai.cooperation.indicator;

import static org.caravanserai.domain.cooperation.indicator.IndicatorValue.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.CenterFact;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LanguageSupply;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.TeachingFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who learns and who can speak the official languages of a group, and who learns Chinese there. */
@ApplicationScoped
class SupplyCalculation implements Calculation {

    private static final String MONTHS = "months";
    private static final String LEAST = "least";

    private LanguageMatrix matrix;
    private TeachingFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected SupplyCalculation() {}

    @Inject
    SupplyCalculation(LanguageMatrix matrix, TeachingFacts facts) {
        this.matrix = matrix;
        this.facts = facts;
    }

    @Override
    public Set<String> codes() {
        return Set.of("B2", "LEARN", "LCOV", "LB2", "CCOV", "CHN");
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var group = scope.group().code();
        return switch (definition.code()) {
            case "B2" -> byLanguage(definition, scope, LanguageSupply::able);
            case "LEARN" -> byLanguage(definition, scope, LanguageSupply::learners);
            case "CHN" -> chinese(definition, scope);
            case "CCOV" -> {
                var covered = lines(definition, scope).stream()
                        .filter(line -> line.supply().able() >= definition.number(LEAST))
                        .flatMap(line -> line.countries().stream())
                        .collect(Collectors.toSet());
                int all = scope.countries().size();
                yield List.of(GroupFlowCalculation.share(definition, group, covered.size(), all, all));
            }
            default -> {
                var lines = lines(definition, scope);
                var enough = lines.stream()
                        .filter(line -> definition.code().equals("LCOV")
                                ? line.supply().learners() >= definition.number(LEAST)
                                : line.supply().able() >= definition.number(LEAST))
                        .count();
                yield List.of(GroupFlowCalculation.share(definition, group, enough, lines.size(), lines.size()));
            }
        };
    }

    private List<LanguageMatrix.Line> lines(Indicator definition, Scope scope) {
        return matrix.lines(scope, definition.number(MONTHS));
    }

    private List<IndicatorValue> byLanguage(Indicator definition, Scope scope, ToLongFunction<LanguageSupply> number) {
        return lines(definition, scope).stream()
                .map(line -> count(
                        definition,
                        line.language().code(),
                        line.countries().size() == 1 ? line.countries().get(0) : null,
                        number.applyAsLong(line.supply())))
                .toList();
    }

    private static IndicatorValue count(Indicator definition, String key, @Nullable String country, long number) {
        var value = BigDecimal.valueOf(number);
        return of(definition, key, country, Optional.of(value), value, BigDecimal.ONE, number);
    }

    private List<CenterFact> centers(Indicator definition, Scope scope, Set<String> countries) {
        return facts.centers(countries, scope.since(definition.number(MONTHS)), scope.asOf());
    }

    private List<IndicatorValue> chinese(Indicator definition, Scope scope) {
        var centers = centers(definition, scope, scope.countries());
        return new TreeSet<>(scope.countries())
                .stream()
                        .map(country -> count(
                                definition,
                                country,
                                country,
                                centers.stream()
                                        .filter(center -> center.country().equals(country))
                                        .mapToLong(CenterFact::chinese)
                                        .sum()))
                        .toList();
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, Told told, PageRequest request) {
        if (definition.code().equals("CHN")) {
            return Rows.page(
                    centers(definition, scope, told.countries()),
                    request,
                    center -> FactRow.of(
                            "country", center.country(),
                            "center", center.center(),
                            "title", center.title(),
                            "learners", center.chinese()));
        }
        boolean each = definition.grain() == Indicator.Grain.LANGUAGE;
        return Rows.page(
                lines(definition, scope).stream()
                        .filter(line ->
                                !each || told.keys().contains(line.language().code()))
                        .toList(),
                request,
                line -> FactRow.of(
                        "language", line.language().code(),
                        "name", line.language().names(),
                        "countries", String.join(" ", line.countries()),
                        "classes", line.supply().classes(),
                        "teachers", line.supply().teachers(),
                        "learners", line.supply().learners(),
                        "below", line.supply().below(),
                        "able", line.supply().able()));
    }
}
