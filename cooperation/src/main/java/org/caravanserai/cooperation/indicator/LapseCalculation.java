package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Agreements on exchanges and centers that end soon, and the people affected. */
@ApplicationScoped
class LapseCalculation implements Calculation {

    private static final String CENTER = "CENTER";

    private final AgreementFacts agreements;
    private final RenewalFacts renewals;
    private final TeachingFacts teaching;

    @Inject
    LapseCalculation(AgreementFacts agreements, RenewalFacts renewals, TeachingFacts teaching) {
        this.agreements = agreements;
        this.renewals = renewals;
        this.teaching = teaching;
    }

    /** An ending agreement; {@code people} are affected. */
    private record Lapse(
            String source,
            String reference,
            LocalizedText home,
            LocalizedText partner,
            String country,
            LocalDate endsOn,
            long people) {}

    @Override
    public Set<String> codes() {
        return Set.of("DEPEND");
    }

    /** What ends on the day itself is over; of a center the last term that was signed by the day counts. */
    private List<Lapse> lapses(Indicator definition, Scope scope, Collection<String> countries) {
        var day = scope.asOf();
        int days = definition.number("days");
        var ending = agreements.ending(countries, day, day.plusDays(days)).stream()
                .filter(agreement -> agreement.endsOn().isAfter(day))
                .toList();
        var present = agreements.present(
                countries, ending.stream().map(AgreementFact::code).collect(Collectors.toSet()), day);
        var ofExchanges = ending.stream()
                .map(agreement -> new Lapse(
                        "AGREEMENT",
                        agreement.code(),
                        agreement.homeName(),
                        agreement.partnerName(),
                        agreement.country(),
                        agreement.endsOn(),
                        present.getOrDefault(agreement.code(), 0L)));
        var learners = teaching.centers(countries, day, day).stream()
                .collect(Collectors.toMap(CenterTeaching::center, CenterTeaching::present));
        var ofCenters = renewals.ending(countries, day, days).stream()
                .filter(term -> term.record().equals(CENTER))
                .map(term -> new Lapse(
                        CENTER,
                        term.reference(),
                        term.title(),
                        LocalizedText.EMPTY,
                        term.country(),
                        term.endsOn(),
                        learners.getOrDefault(term.reference(), 0L)));
        return Stream.concat(ofExchanges, ofCenters)
                .sorted(Comparator.comparing(Lapse::endsOn).thenComparing(Lapse::reference))
                .toList();
    }

    @Override
    public List<IndicatorValue> values(Indicator definition, Scope scope) {
        return lapses(definition, scope, scope.countries()).stream()
                .collect(Collectors.toMap(
                        Lapse::reference, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(lapse -> value(definition, lapse, scope.disclosure()))
                .toList();
    }

    private static IndicatorValue value(Indicator definition, Lapse lapse, Disclosure disclosure) {
        var value = IndicatorValue.people(
                definition, lapse.reference(), lapse.country(), disclosure.people(disclosure.part(lapse.people())));
        return value.named(lapse.partner().isEmpty() ? lapse.home() : lapse.partner());
    }

    @Override
    public boolean namesWithheld(Indicator definition) {
        return true;
    }

    @Override
    public Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
        return RowPages.page(
                lapses(definition, scope, scope.countries()).stream()
                        .filter(lapse -> publishable.keys().contains(lapse.reference()))
                        .toList(),
                request,
                lapse -> FactRow.of(
                        "record", lapse.source(),
                        "reference", lapse.reference(),
                        "home", lapse.home(),
                        "partner", lapse.partner(),
                        "country", lapse.country(),
                        "endsOn", lapse.endsOn(),
                        "people", PeopleCell.people(lapse.people())));
    }
}
