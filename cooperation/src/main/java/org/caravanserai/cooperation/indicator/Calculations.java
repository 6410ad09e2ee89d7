package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** Finds the definition of an indicator and who computes it, and decides what the caller may learn of counts of people. */
@ApplicationScoped
class Calculations {

    private final Indicators indicators;
    private final ReferenceData reference;
    private final LevelTables tables;
    private final Clock clock;
    private final CurrentCaller caller;
    private final Instance<Calculation> all;

    @Inject
    Calculations(
            Indicators indicators,
            ReferenceData reference,
            LevelTables tables,
            Clock clock,
            CurrentCaller caller,
            @Any Instance<Calculation> all) {
        this.indicators = indicators;
        this.reference = reference;
        this.tables = tables;
        this.clock = clock;
        this.caller = caller;
        this.all = all;
    }

    /** The definitions of the indicators that can be computed. */
    List<Indicator> definitions() {
        var codes = all.stream().flatMap(each -> each.codes().stream()).collect(Collectors.toSet());
        return indicators.all().stream()
                .filter(each -> codes.contains(each.code()))
                .toList();
    }

    /**
     * @throws NotFound when there is none of this code
     */
    Indicator definition(String code) {
        return definitions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    Scope scope(IndicatorQuestion question) {
        var asOf = CurrentDates.orUtc(question.asOf(), clock);
        var country = question.country();
        return new Scope(
                CountryGroups.find(reference.groups(), question.group(), asOf),
                asOf,
                question.from(),
                country == null || country.isBlank()
                        ? null
                        : CountryCode.of(country).value(),
                question.kind(),
                question.region(),
                mapping(question.mapping()),
                Disclosure.of(caller.get()));
    }

    /**
     * The same for an indicator: strangers read counts of people rounded and about whole academic years.
     *
     * @throws Invalid when strangers ask for people of one kind of stay, who are few in each country
     */
    Scope scope(Indicator definition, IndicatorQuestion question) {
        var scope = scope(question);
        return by(definition).countsPeople(definition) ? counted(scope) : scope;
    }

    /**
     * What it is for counts of people.
     *
     * @throws Invalid when strangers ask for people of one kind of stay, who are few in each country
     */
    static Scope counted(Scope scope) {
        if (scope.disclosure() != Disclosure.EXACT && scope.kind() != null) {
            throw new Invalid("kind", "people-by-kind");
        }
        return scope.counted();
    }

    private String mapping(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return LevelTable.USUAL;
        }
        var known = tables.all().stream().map(LevelTable::code).toList();
        if (!known.contains(asked.strip())) {
            throw new Invalid("mapping", "not-one-of", asked.strip(), String.join(", ", known));
        }
        return asked.strip();
    }

    /** What is asked about with the values and, where levels count, the table by which they do. */
    ComputedIndicator computed(Indicator definition, Scope scope, List<IndicatorValue> values) {
        return new ComputedIndicator(
                definition, scope, values, definition.facts().contains(LevelFacts.FACTS) ? table(scope) : null);
    }

    /** The table by which levels count. */
    LevelTable table(Scope scope) {
        return tables.all().stream()
                .filter(each -> each.code().equals(scope.mapping()))
                .findFirst()
                .orElseThrow();
    }

    List<IndicatorValue> values(Indicator definition, Scope scope) {
        return by(definition).values(definition, scope);
    }

    Calculation by(Indicator definition) {
        return all.stream()
                .filter(each -> each.codes().contains(definition.code()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The keys whose rows may be shown: those asked for, without the withheld ones unless the calculation names these.
     */
    PublishableKeys publishable(Indicator definition, Scope scope, List<IndicatorValue> values, ValueFilter wanted) {
        boolean named = by(definition).namesWithheld(definition);
        var keys = values.stream()
                .filter(value -> (named || !value.withheld()) && wanted.accepts(value))
                .map(IndicatorValue::key)
                .collect(Collectors.toSet());
        if (definition.grain() == Indicator.Grain.COUNTRY && !wanted.isAll()) {
            return new PublishableKeys(keys, keys);
        }
        var withheld = values.stream()
                .filter(value -> value.withheld() && !named)
                .map(IndicatorValue::country)
                .collect(Collectors.toSet());
        return new PublishableKeys(
                scope.countries().stream()
                        .filter(country -> !withheld.contains(country))
                        .collect(Collectors.toUnmodifiableSet()),
                keys);
    }
}
