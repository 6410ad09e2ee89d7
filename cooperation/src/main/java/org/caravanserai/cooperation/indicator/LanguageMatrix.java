package org.caravanserai.cooperation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.reference.ReferenceData;

/** The official languages of a group by the usual counting rule, each with who learns and who can speak it, as it may be learned. */
@ApplicationScoped
class LanguageMatrix {

    private final ReferenceData reference;
    private final TeachingFacts facts;

    @Inject
    LanguageMatrix(ReferenceData reference, TeachingFacts facts) {
        this.reference = reference;
        this.facts = facts;
    }

    /** Sorted by the codes of the languages. */
    List<LanguageLine> lines(Scope scope, int months) {
        return LanguageLine.of(
                scope.countries(),
                scope.asOf(),
                reference,
                facts.languages(scope.asOf().minusMonths(months).plusDays(1), scope.asOf(), scope.mapping()).stream()
                        .map(supply -> supply.told(scope.disclosure()))
                        .toList());
    }
}
