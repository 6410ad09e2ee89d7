package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Which agreements on exchange and on centers end soon though nothing is done for a further term, and who depends on them. */
@ApplicationScoped
class RiskCalculation implements Calculation {

    private final RenewalFacts renewals;
    private final AgreementFacts agreements;
    private final TeachingFacts teaching;

    @Inject
    RiskCalculation(RenewalFacts renewals, AgreementFacts agreements, TeachingFacts teaching) {
        this.renewals = renewals;
        this.agreements = agreements;
        this.teaching = teaching;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RISK");
    }

    private List<EndingTerm> atRisk(Indicator definition, Scope scope) {
        return renewals.ending(scope.countries(), scope.asOf(), definition.number("days")).stream()
                .filter(term -> term.isAtRisk(scope.asOf(), definition.number("step")))
                .toList();
    }

    /** People on a stay or in a class on the day, by the code of the agreement or the slug of the center. */
    private Map<String, Long> people(Scope scope, Collection<EndingTerm> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        var countries = terms.stream().map(EndingTerm::country).collect(Collectors.toSet());
        return Stream.concat(
                        agreements
                                .present(
                                        countries,
                                        terms.stream()
                                                .map(EndingTerm::reference)
                                                .collect(Collectors.toSet()),
                                        scope.asOf())
                                .entrySet()
                                .stream(),
                        teaching.centers(countries, scope.asOf(), scope.asOf()).stream()
                                .collect(Collectors.toMap(CenterTeaching::center, CenterTeaching::present, Math::max))
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        var terms = atRisk(definition, scope);
        var people = people(scope, terms);
        return terms.stream()
                .map(term -> value(
                        definition,
                        term,
                        scope.disclosure().people(scope.disclosure().part(people.getOrDefault(term.reference(), 0L)))))
                .toList();
    }

    private static IndicatorValue value(Indicator definition, EndingTerm term, long people) {
        return IndicatorValue.people(definition, term.reference(), term.country(), people)
                .named(term.title());
    }

    @Override
    public boolean namesWithheld(Indicator definition) {
        return true;
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        var terms = atRisk(definition, scope).stream()
                .filter(term -> publishable.keys().contains(term.reference()))
                .toList();
        var people = people(scope, terms);
        return RowPages.page(
                terms,
                request,
                term -> FactRow.of(
                        "record", term.record(),
                        "reference", term.reference(),
                        "title", term.title(),
                        "country", term.country(),
                        "endsOn", term.endsOn(),
                        "lastStep", term.lastStep(),
                        "people", PeopleCell.people(people.getOrDefault(term.reference(), 0L))));
    }
}
