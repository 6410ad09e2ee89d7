package org.caravanserai.domain.cooperation.indicator;

import java.util.Collection;
import java.util.List;

/** What cooperation there is with countries, from the registry and from what other areas publish. */
public interface CooperationFacts {

    /** The kinds in their order. */
    List<CooperationKind> kinds();

    /** All that there is or was with these countries, whether in effect on a day or not, by kind, country and reference. */
    List<CooperationFact> facts(Collection<String> countries);
}
