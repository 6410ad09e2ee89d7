package org.caravanserai.domain.exchanges;

import org.caravanserai.domain.search.FoundKind;

/** What is found of exchanges. */
public enum FoundInExchanges implements FoundKind {
    CALL(50);

    private final int order;

    FoundInExchanges(int order) {
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }
}
