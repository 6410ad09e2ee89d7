package org.caravanserai.domain.events;

import org.caravanserai.domain.search.FoundKind;

/** What is found of academic events. */
public enum FoundInEvents implements FoundKind {
    EVENT(40),
    SESSION(45),
    SPEAKER(47);

    private final int order;

    FoundInEvents(int order) {
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public boolean namesPeople() {
        return this == SPEAKER;
    }
}
