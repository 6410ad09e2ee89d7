package org.caravanserai.centers.calendar;

/** Whose timetable a calendar shows. */
public enum FeedKind {
    LEARNER,
    TEACHER,
    ROOM
}
