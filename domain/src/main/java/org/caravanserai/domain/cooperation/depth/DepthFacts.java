package org.caravanserai.domain.cooperation.depth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Evidence of cooperation and how complete mechanisms are, from the registry and from what other areas publish. */
public interface DepthFacts {

    /** All evidence with partners in these countries, expired or not; stays under an agreement are one evidence a year. */
    List<DepthEvidence> evidence(Collection<String> countries);

    /** The registered mechanisms, projects, programmes and alliances with these countries that are in effect on the day. */
    List<Completeness> completeness(Collection<String> countries, LocalDate day);
}
