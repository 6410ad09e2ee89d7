package org.caravanserai.domain.cooperation.indicator;

import java.util.List;
import java.util.Set;

/** The definitions of indicators that hold. */
public interface Indicators {

    /** The current version of each indicator, in their order. */
    List<Indicator> all();

    /** Every version of an indicator, the latest first; empty when there is none of this code. */
    List<Indicator> versions(String code);

    /** Those of the facts of a definition of which there is not a single row; a fact that is computed as of a day is never among them. */
    Set<String> withoutRows(Indicator definition);
}
