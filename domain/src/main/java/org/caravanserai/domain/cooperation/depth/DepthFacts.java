package org.caravanserai.domain.cooperation.depth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Evidence of cooperation and how complete mechanisms are, from the registry and from what other areas publish. */
public interface DepthFacts {

    /**
     * All evidence with partners in these countries, expired or not; stays under an agreement are one evidence a year.
     *
     * @param day organizations count that counted on it
     */
    List<DepthEvidence> evidence(Collection<String> countries, LocalDate day);

    /** The part of {@link #evidence} that makes cooperation deep: level {@link PairDepth#DEEP} or above. */
    default List<DepthEvidence> deepEvidence(Collection<String> countries, LocalDate day) {
        return evidence(countries, day).stream()
                .filter(each -> each.level() >= PairDepth.DEEP)
                .toList();
    }

    /** What {@link PairDepth#on} makes of all evidence, without the evidence: each pair with its level, the deepest first. */
    default List<PairDepth> pairs(Collection<String> countries, LocalDate day) {
        return PairDepth.on(day, evidence(countries, day)).stream()
                .map(pair -> new PairDepth(pair.pair(), pair.level(), List.of(), List.of()))
                .toList();
    }

    /** The registered mechanisms, projects, programmes and alliances with these countries that are in effect on the day. */
    List<Completeness> completeness(Collection<String> countries, LocalDate day);
}
