package org.caravanserai.domain.centers.teaching;

/** The part of a day in which a session begins, in the time zone of its class: before noon, before 17:00, or later. */
public enum Daytime {
    MORNING,
    AFTERNOON,
    EVENING
}
