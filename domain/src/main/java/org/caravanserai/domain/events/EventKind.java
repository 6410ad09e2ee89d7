package org.caravanserai.domain.events;

/** What kind of academic communication an event is. */
public enum EventKind {
    FORUM,
    CONFERENCE,
    WORKSHOP,
    LECTURE,
    EXHIBITION,
    EXCHANGE_WEEK,
    MINISTERS_CONFERENCE
}
