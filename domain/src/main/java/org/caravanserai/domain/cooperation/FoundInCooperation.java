package org.caravanserai.domain.cooperation;

import org.caravanserai.domain.search.FoundKind;

/** What is found of cooperation: countries, records of the registry, indicators, published series of figures. */
public enum FoundInCooperation implements FoundKind {
    COUNTRY(10),
    INSTRUMENT(60),
    MECHANISM(62),
    ALLIANCE(64),
    PROGRAMME(66),
    PROJECT(68),
    INDICATOR(80),
    SERIES(82);

    private final int order;

    FoundInCooperation(int order) {
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }
}
