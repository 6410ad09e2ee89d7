package org.caravanserai.domain.cooperation.registry;

/** How what is registered is connected to something else. */
public enum LinkRelation {
    /** It makes the other possible, as an agreement of governments makes exchanges possible. */
    ENABLES,
    /** It belongs to the other, for example to a programme of many instruments. */
    PART_OF,
    /** It began there: an event at which it was agreed. */
    ORIGIN,
    /** It led to the other. */
    OUTCOME
}
