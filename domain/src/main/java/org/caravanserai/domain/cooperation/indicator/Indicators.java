package org.caravanserai.domain.cooperation.indicator;

import java.util.List;

/** The definitions of indicators that hold. */
public interface Indicators {

    /** The current version of each indicator, in their order. */
    List<Indicator> all();
}
