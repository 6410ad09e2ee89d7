package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Agreements between organizations of the home country and of others. What is asked for a day takes the end of an agreement that was known at the
 * end of that day (UTC); an amendment or a notice of a later day has not changed it yet.
 */
public interface AgreementFacts {

    /**
     * Agreements with an organization of these countries, in force or not, by last day, as it is known now.
     *
     * @param day organizations count that counted on it
     */
    List<AgreementFact> agreements(Collection<String> countries, LocalDate day);

    /** Those of {@link #agreements} in force on the day that end no later than the other day. */
    default List<AgreementFact> ending(Collection<String> countries, LocalDate day, LocalDate until) {
        return agreements(countries, day).stream()
                .filter(agreement ->
                        agreement.isInForceOn(day) && !agreement.endsOn().isAfter(until))
                .toList();
    }

    /**
     * Some of {@link #agreements} that have begun by the day: first those in force, which end soonest first, then those that have ended, the
     * latest first; and how many there are.
     *
     * @param until those in force that end after the day and by this one are counted apart
     * @param most how many are listed
     */
    default AgreementList begun(Collection<String> countries, LocalDate day, LocalDate until, int most) {
        var begun = agreements(countries, day).stream()
                .filter(agreement -> !agreement.startsOn().isAfter(day))
                .toList();
        var inForce =
                begun.stream().filter(agreement -> agreement.isInForceOn(day)).toList();
        return new AgreementList(
                Stream.concat(
                                inForce.stream().sorted(Comparator.comparing(AgreementFact::endsOn)),
                                begun.stream()
                                        .filter(agreement -> !agreement.isInForceOn(day))
                                        .sorted(Comparator.comparing(AgreementFact::endsOn)
                                                .reversed()))
                        .limit(most)
                        .toList(),
                begun.size(),
                inForce.size(),
                inForce.stream()
                        .filter(agreement -> agreement.endsOn().isAfter(day)
                                && !agreement.endsOn().isAfter(until))
                        .count());
    }

    /**
     * {@link #agreements} with the stays under each, by their codes.
     *
     * @param recent the first day of the period that is counted apart
     * @param day nothing later counts
     */
    List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day);

    /**
     * How many are in force on the day and in which directions people moved under them. Under an agreement with several of the countries they
     * count once, for the first one by its code.
     *
     * @param recent the first day of the period in which people moved; the day asked for is the last one
     */
    default List<AgreementUse> uses(Collection<String> countries, LocalDate recent, LocalDate day) {
        return flows(countries, recent, day).stream()
                .filter(flow -> flow.isInForceOn(day))
                .collect(Collectors.groupingBy(
                        flow -> new AgreementUse(
                                flow.country(), flow.endsOn(), flow.recentIn() > 0, flow.recentOut() > 0, 0),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(use -> new AgreementUse(
                        use.getKey().country(),
                        use.getKey().endsOn(),
                        use.getKey().in(),
                        use.getKey().out(),
                        use.getValue()))
                .toList();
    }

    /**
     * How many people are on a stay on the day, by the codes of those of the agreements under which there are any.
     *
     * @param countries with which the agreements are
     * @param agreements codes
     */
    default Map<String, Long> present(Collection<String> countries, Collection<String> agreements, LocalDate day) {
        var asked = Set.copyOf(agreements);
        return flows(countries, day, day).stream()
                .filter(flow -> asked.contains(flow.code()) && flow.present() > 0)
                .collect(Collectors.toMap(AgreementFlow::code, AgreementFlow::present, Math::max));
    }
}
