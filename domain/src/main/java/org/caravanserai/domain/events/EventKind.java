package org.caravanserai.domain.events;

/** Kind of academic event. */
public enum EventKind {
    FORUM,
    CONFERENCE,
    WORKSHOP,
    LECTURE,
    EXHIBITION,
    EXCHANGE_WEEK,
    MINISTERS_CONFERENCE
}
