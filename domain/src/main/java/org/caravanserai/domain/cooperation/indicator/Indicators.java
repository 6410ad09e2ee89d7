package org.caravanserai.domain.cooperation.indicator;

import java.util.List;

/** The definitions of indicators that hold. */
public interface Indicators {

    /** In their order; of each code the version that holds now. */
    List<Indicator> all();
}
