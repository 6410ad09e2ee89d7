package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What cooperation there is with countries, from the registry and from what other areas publish. */
public interface CooperationFacts {

    /** The kinds in their order. */
    List<CooperationKind> kinds();

    /**
     * All that there is or was with these countries, whether in effect on a day or not, by kind, country and reference.
     *
     * @param day organizations count that counted on it
     */
    List<CooperationFact> facts(Collection<String> countries, LocalDate day);

    /** The number of {@link #facts} in effect on the day, by kind and country; combinations without facts are left out. */
    default List<CooperationCount> counts(Collection<String> countries, LocalDate day) {
        return facts(countries, day).stream()
                .filter(fact -> fact.isInEffectOn(day))
                .collect(Collectors.groupingBy(
                        fact -> new CooperationCount(fact.kind(), fact.country(), 0),
                        Collectors.mapping(CooperationFact::reference, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(cell -> new CooperationCount(
                        cell.getKey().kind(),
                        cell.getKey().country(),
                        cell.getValue().size()))
                .toList();
    }
}
