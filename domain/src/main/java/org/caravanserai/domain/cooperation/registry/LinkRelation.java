package org.caravanserai.domain.cooperation.registry;

/** Kind of link between a record and another object. */
public enum LinkRelation {
    /** The record makes the target possible, as an agreement of governments makes exchanges possible. */
    ENABLES,
    /** The record is part of the target, for example of a programme of many instruments. */
    PART_OF,
    /** The record originated from the target, for example an event at which it was agreed. */
    ORIGIN,
    /** The record led to the target. */
    OUTCOME,
    /** The record changes the target, another instrument: amends it, adds to it, joins it or ends it. */
    CHANGES
}
