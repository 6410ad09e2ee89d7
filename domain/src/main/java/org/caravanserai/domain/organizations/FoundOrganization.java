package org.caravanserai.domain.organizations;

import org.caravanserai.domain.search.FoundKind;

/** Organizations are found. */
public enum FoundOrganization implements FoundKind {
    ORGANIZATION(15);

    private final int order;

    FoundOrganization(int order) {
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }
}
