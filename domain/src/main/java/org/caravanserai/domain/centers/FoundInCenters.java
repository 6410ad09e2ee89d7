package org.caravanserai.domain.centers;

import org.caravanserai.domain.search.FoundKind;

/** What is found of language centers. */
public enum FoundInCenters implements FoundKind {
    CENTER(20),
    CLASS(30);

    private final int order;

    FoundInCenters(int order) {
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }
}
