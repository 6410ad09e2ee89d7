package org.caravanserai.centers.calendar;

/** Whose timetable a calendar feed contains. */
public enum FeedKind {
    LEARNER,
    TEACHER,
    ROOM
}
