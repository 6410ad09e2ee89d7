package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.registry.RegistryEnds;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** What ends within so many days, of all kinds in one list: exchange agreements, centers, and whatever the registry has of governments and universities. */
@UseCase
@Public
public class ListEndings {

    private static final int FEWEST = 1;
    private static final int MOST = 3660;

    private final Calculations calculations;
    private final AgreementFacts agreements;
    private final RenewalFacts renewals;
    private final TeachingFacts teaching;
    private final RegistryEnds registry;

    @Inject
    public ListEndings(
            Calculations calculations,
            AgreementFacts agreements,
            RenewalFacts renewals,
            TeachingFacts teaching,
            RegistryEnds registry) {
        this.calculations = calculations;
        this.agreements = agreements;
        this.renewals = renewals;
        this.teaching = teaching;
        this.registry = registry;
    }

    /** What ends, the first first. */
    public record Endings(Scope scope, int days, List<UpcomingEnd> ends) {

        public Endings {
            ends = List.copyOf(ends);
        }
    }

    /**
     * What ends on the day itself is over. How many people depend on exchanges and centers is told to those who keep figures only.
     *
     * @param days less than one count as one, more than ten years as ten years
     */
    public Endings execute(IndicatorQuestion question, int days) {
        var scope = calculations.scope(question);
        var within = Math.max(FEWEST, Math.min(MOST, days));
        var day = scope.asOf();
        var terms = renewals.ending(scope.countries(), day, within);
        var ends = Stream.of(
                        exchanges(scope, within, terms),
                        centers(scope, terms),
                        registry.ending(scope.countries(), day, within).stream())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(UpcomingEnd::endsOn).thenComparing(UpcomingEnd::reference))
                .toList();
        return new Endings(scope, within, ends);
    }

    /** An agreement with several of the countries stands once. */
    private Stream<UpcomingEnd> exchanges(Scope scope, int days, List<EndingTerm> terms) {
        var day = scope.asOf();
        var ending = agreements.ending(scope.countries(), day, day.plusDays(days)).stream()
                .filter(agreement -> agreement.endsOn().isAfter(day))
                .collect(Collectors.groupingBy(AgreementFact::code, LinkedHashMap::new, Collectors.toList()));
        var titles = terms.stream()
                .filter(term -> !isOfCenter(term))
                .collect(Collectors.toMap(EndingTerm::reference, EndingTerm::title, (one, other) -> one));
        var present = isTold(scope) ? agreements.present(scope.countries(), ending.keySet(), day) : null;
        return ending.entrySet().stream().map(each -> {
            var first = each.getValue().get(0);
            var title = titles.getOrDefault(each.getKey(), LocalizedText.EMPTY);
            return new UpcomingEnd(
                    UpcomingEnd.Kind.EXCHANGE_AGREEMENT,
                    null,
                    each.getKey(),
                    title.isEmpty() ? first.partnerName() : title,
                    both(first.homeName(), first.partnerName()),
                    null,
                    each.getValue().stream()
                            .map(AgreementFact::country)
                            .distinct()
                            .sorted()
                            .toList(),
                    first.endsOn(),
                    present == null ? null : present.getOrDefault(each.getKey(), 0L),
                    0,
                    first.partner());
        });
    }

    /** The names of both sides in every language in which one of them has a name. */
    private static LocalizedText both(LocalizedText home, LocalizedText partner) {
        return new LocalizedText(Stream.concat(home.texts().keySet().stream(), partner.texts().keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), language -> home.in(language) + " · " + partner.in(language))));
    }

    private Stream<UpcomingEnd> centers(Scope scope, List<EndingTerm> terms) {
        var learners = isTold(scope)
                ? teaching.centers(scope.countries(), scope.asOf(), scope.asOf()).stream()
                        .collect(Collectors.toMap(CenterTeaching::center, CenterTeaching::present))
                : null;
        var ending = terms.stream().filter(ListEndings::isOfCenter).toList();
        var hosts = registry.hosts(ending.stream().map(EndingTerm::reference).toList());
        return ending.stream()
                .map(term -> new UpcomingEnd(
                        UpcomingEnd.Kind.CENTER,
                        null,
                        term.reference(),
                        term.title(),
                        hosts.getOrDefault(term.reference(), LocalizedText.EMPTY),
                        null,
                        List.of(term.country()),
                        term.endsOn(),
                        learners == null ? null : learners.getOrDefault(term.reference(), 0L),
                        0,
                        null));
    }

    private static boolean isOfCenter(EndingTerm term) {
        return term.record().equals("CENTER");
    }

    private static boolean isTold(Scope scope) {
        return scope.disclosure() == Disclosure.EXACT;
    }
}
